-- Who pays for what: sources of money of a city, and what each promises, commits and pays for an action or a whole plan.
-- A line, its action, its plan and its source belong to one city; the composite keys hold them to it.
alter table action add unique key action_of_plan (id, plan_id);

create table funding_source (
    id                 uuid         not null primary key,
    city_id            uuid         not null references city (id),
    name               varchar(200) not null,
    kind               varchar(20)  not null,
    organisation_id    uuid references organisation (id),
    provider           varchar(200),                -- who gives, where that is no organisation of the programme
    sector             varchar(20)  not null,       -- as it was said; the organisation's kind decides where it can
    currency           char(3)      not null,       -- ISO 4217; all amounts of the source are in it
    amount             decimal(19, 2),              -- what was agreed in all, in its currency
    approval_reference varchar(200),
    approved_on        date,
    conditions         varchar(4000),
    created_by         uuid         not null references person (id),
    created_at         datetime(6)  not null,
    removed_at         datetime(6),
    standing           tinyint      as (case when removed_at is null then 1 end) persistent,
    unique key funding_source_in_city (id, city_id),
    constraint funding_source_once unique (city_id, name, standing),
    constraint funding_source_name check (char_length(trim(name)) > 0),
    constraint funding_source_kind check (kind in ('OWN_FUNDS', 'LOAN', 'DONATION')),
    constraint funding_source_giver check ((organisation_id is null) <> (provider is null)),
    constraint funding_source_own check (kind <> 'OWN_FUNDS' or organisation_id is not null),
    constraint funding_source_sector check (sector in ('PUBLIC', 'PRIVATE', 'INTERNATIONAL', 'CIVIL_ACADEMIC')),
    constraint funding_source_currency check (currency regexp '^[A-Z]{3}$'),
    constraint funding_source_amount check (amount >= 0)
) character set utf8mb4 collate utf8mb4_nopad_bin;

-- The most a source may promise: of an action's budget, of a plan's, or in all. The reason is said whenever it stops someone.
create table funding_cap (
    source_id uuid           not null references funding_source (id),
    basis     varchar(20)    not null,
    most      decimal(19, 2) not null,              -- per cent for a share, money of the source for an amount
    reason    varchar(1000)  not null,
    primary key (source_id, basis),
    constraint funding_cap_basis check (basis in ('SHARE_OF_ACTION', 'SHARE_OF_PLAN', 'AMOUNT')),
    constraint funding_cap_most check (most >= 0 and (basis = 'AMOUNT' or most <= 100)),
    constraint funding_cap_reason check (char_length(trim(reason)) > 0)
) character set utf8mb4 collate utf8mb4_nopad_bin;

-- What one source gives to one action, or to a plan as a whole, as cash or in kind.
create table financing_line (
    id         uuid        not null primary key,
    city_id    uuid        not null references city (id),
    plan_id    uuid        not null,
    action_id  uuid,                                -- null: for the plan as a whole
    source_id  uuid        not null,
    means      varchar(10) not null,
    valuation  varchar(1000),                       -- how its worth in money was found; in kind never without
    created_by uuid        not null references person (id),
    created_at datetime(6) not null,
    removed_at datetime(6),
    subject    uuid        as (coalesce(action_id, plan_id)) persistent,
    standing   tinyint     as (case when removed_at is null then 1 end) persistent,
    constraint financing_line_once unique (subject, source_id, means, standing),
    key financing_line_plan (plan_id, removed_at),
    key financing_line_source (source_id, removed_at),
    constraint financing_line_in_plan foreign key (plan_id, city_id) references action_plan (id, city_id),
    constraint financing_line_of_action foreign key (action_id, plan_id) references action (id, plan_id),
    constraint financing_line_from foreign key (source_id, city_id) references funding_source (id, city_id),
    constraint financing_line_means check (means in ('CASH', 'IN_KIND')),
    constraint financing_line_valued check (means = 'CASH' or char_length(trim(coalesce(valuation, ''))) > 0)
) character set utf8mb4 collate utf8mb4_nopad_bin;

create table financing_amount (
    line_id uuid           not null references financing_line (id),
    stage   varchar(10)    not null,
    year    smallint       not null,
    amount  decimal(19, 2) not null,                -- in the currency of the source
    primary key (line_id, stage, year),
    constraint financing_amount_stage check (stage in ('PLEDGED', 'COMMITTED')),
    constraint financing_amount_year check (year between 1990 and 2200),
    constraint financing_amount_amount check (amount >= 0)
) character set utf8mb4 collate utf8mb4_nopad_bin;

-- A payment is written once. What was wrong is reversed, with the reason, and stays to be seen: the triggers hold to that.
create table disbursement (
    id              uuid           not null primary key,
    line_id         uuid           not null references financing_line (id),
    paid_on         date           not null,
    amount          decimal(19, 2) not null,        -- in the currency of the source
    document        varchar(300)   not null,
    note            varchar(1000),
    entered_by      uuid           not null references person (id),
    entered_at      datetime(6)    not null,
    reversed_by     uuid references person (id),
    reversed_at     datetime(6),
    reversal_reason varchar(1000),
    key disbursement_line (line_id, reversed_at),
    constraint disbursement_amount check (amount > 0),
    constraint disbursement_document check (char_length(trim(document)) > 0),
    constraint disbursement_reversal check (
        (reversed_at is null and reversed_by is null and reversal_reason is null)
        or (reversed_at is not null and reversed_by is not null and char_length(trim(coalesce(reversal_reason, ''))) > 0))
) character set utf8mb4 collate utf8mb4_nopad_bin;

create trigger disbursement_changes_only_by_reversal before update on disbursement for each row begin
    if old.reversed_at is not null or new.reversed_at is null or new.id <> old.id or new.line_id <> old.line_id
            or new.paid_on <> old.paid_on or new.amount <> old.amount or new.document <> old.document
            or not (new.note <=> old.note) or new.entered_by <> old.entered_by or new.entered_at <> old.entered_at then
        signal sqlstate '45000' set message_text = 'A payment changes only by its reversal';
    end if;
end;

create trigger disbursement_is_kept before delete on disbursement for each row begin
    signal sqlstate '45000' set message_text = 'A payment is kept';
end;
