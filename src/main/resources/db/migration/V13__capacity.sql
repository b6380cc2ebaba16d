-- What a city's institutions are able to do: what is asked (catalogues), what each assessor answered (scores), what was agreed.
-- Texts compare exactly: a save of a field stands on the value that was seen.

-- A catalogue belongs to a city, or to the programme (no city) and so to all. A published one is frozen, see the triggers.
create table capacity_catalogue (
    id           uuid        not null primary key,
    city_id      uuid        references city (id),
    number       int         not null,
    source       varchar(40),                       -- the version of the programme's starting catalogue
    status       varchar(10) not null default 'DRAFT',
    created_by   uuid        references person (id),
    created_at   datetime(6) not null,
    published_by uuid        references person (id),
    published_at datetime(6),
    draft_of     uuid        as (case when status = 'DRAFT' then city_id end) persistent,
    constraint capacity_catalogue_one_draft unique (draft_of),
    constraint capacity_catalogue_number unique (city_id, number),
    constraint capacity_catalogue_source unique (source),
    constraint capacity_catalogue_status check (status in ('DRAFT', 'PUBLISHED')),
    constraint capacity_catalogue_published check ((status = 'PUBLISHED') = (published_at is not null)),
    constraint capacity_catalogue_whose check ((city_id is null) = (source is not null))
) character set utf8mb4 collate utf8mb4_nopad_bin;

-- A code is the same in every version, so that rounds made with different versions can be compared.
create table capacity_dimension (
    id           uuid        not null primary key,
    catalogue_id uuid        not null references capacity_catalogue (id),
    code         varchar(80) not null,
    position     int         not null,
    unique key capacity_dimension_in_catalogue (id, catalogue_id),
    unique key capacity_dimension_code (catalogue_id, code)
) character set utf8mb4 collate utf8mb4_nopad_bin;

create table capacity_indicator (
    id           uuid          not null primary key,
    catalogue_id uuid          not null,
    dimension_id uuid          not null,
    code         varchar(80)   not null,
    position     int           not null,
    weight       decimal(6, 3) not null,
    unique key capacity_indicator_in_catalogue (id, catalogue_id),
    unique key capacity_indicator_code (catalogue_id, code),
    constraint capacity_indicator_dimension foreign key (dimension_id, catalogue_id)
        references capacity_dimension (id, catalogue_id),
    constraint capacity_indicator_weight check (weight > 0 and weight <= 100)
) character set utf8mb4 collate utf8mb4_nopad_bin;

-- The words of a dimension or an indicator: its name, what it asks, and its five levels.
create table capacity_text (
    catalogue_id uuid          not null references capacity_catalogue (id),
    subject_id   uuid          not null,            -- of a dimension or an indicator
    item         varchar(10)   not null,
    language     char(2)       not null,
    text         varchar(2000) not null,
    primary key (subject_id, item, language),
    key capacity_text_catalogue (catalogue_id),
    constraint capacity_text_item
        check (item in ('NAME', 'ASKS', 'LEVEL_1', 'LEVEL_2', 'LEVEL_3', 'LEVEL_4', 'LEVEL_5')),
    constraint capacity_text_language check (language in ('es', 'pt', 'en')),
    constraint capacity_text_text check (char_length(trim(text)) > 0)
) character set utf8mb4 collate utf8mb4_nopad_bin;

create table capacity_round (
    id              uuid         not null primary key,
    city_id         uuid         not null references city (id),
    catalogue_id    uuid         not null references capacity_catalogue (id),
    subject         varchar(200) not null,          -- the unit or public service that is assessed
    organisation_id uuid         references organisation (id), -- whose unit it is, if that is said
    kind            varchar(10)  not null,
    held_on         date         not null,
    state           varchar(10)  not null default 'SCORING',
    shown_id        uuid,                           -- the indicator the session is at
    created_by      uuid         not null references person (id),
    created_at      datetime(6)  not null,
    removed_at      datetime(6),
    unique key capacity_round_in_city (id, city_id),
    unique key capacity_round_catalogue (id, catalogue_id),
    key capacity_round_city (city_id, removed_at, held_on),
    constraint capacity_round_shown foreign key (shown_id, catalogue_id) references capacity_indicator (id, catalogue_id),
    constraint capacity_round_subject check (char_length(trim(subject)) > 0),
    constraint capacity_round_kind check (kind in ('BASELINE', 'FOLLOW_UP')),
    constraint capacity_round_state check (state in ('SCORING', 'CONSENSUS', 'LOCKED', 'REOPENED')),
    constraint capacity_round_held check (held_on between '1990-01-01' and '2200-12-31')
) character set utf8mb4 collate utf8mb4_nopad_bin;

-- Her organisation and its role are those of the day she was invited, whatever becomes of them.
create table capacity_assessor (
    id              uuid        not null primary key,
    round_id        uuid        not null,
    city_id         uuid        not null,
    person_id       uuid        not null references person (id),
    organisation_id uuid        not null references organisation (id),
    role            varchar(20) not null,
    invited_by      uuid        not null references person (id),
    invited_at      datetime(6) not null,
    unique key capacity_assessor_once (round_id, person_id),
    unique key capacity_assessor_in_round (id, round_id),
    key capacity_assessor_person (person_id, city_id),
    constraint capacity_assessor_round foreign key (round_id, city_id) references capacity_round (id, city_id)
) character set utf8mb4 collate utf8mb4_nopad_bin;

-- A sealed score was there when a session opened: others have seen it, and it does not change any more.
create table capacity_score (
    assessor_id  uuid        not null,
    indicator_id uuid        not null,
    round_id     uuid        not null,
    catalogue_id uuid        not null,
    answer       varchar(25),                       -- null: not answered yet
    evidence     text,
    link         varchar(2000),
    sealed       boolean     not null default false,
    late         boolean     not null default false, -- answered after others' scores had been seen
    changed_at   datetime(6) not null,
    primary key (assessor_id, indicator_id),
    key capacity_score_of_round (round_id),
    constraint capacity_score_assessor foreign key (assessor_id, round_id) references capacity_assessor (id, round_id),
    constraint capacity_score_round foreign key (round_id, catalogue_id) references capacity_round (id, catalogue_id),
    constraint capacity_score_indicator foreign key (indicator_id, catalogue_id)
        references capacity_indicator (id, catalogue_id),
    constraint capacity_score_answer check (answer in ('LEVEL_1', 'LEVEL_2', 'LEVEL_3', 'LEVEL_4', 'LEVEL_5',
        'NOT_APPLICABLE', 'INSUFFICIENT_EVIDENCE')),
    constraint capacity_score_evidence check (char_length(evidence) <= 10000),
    constraint capacity_score_link check (link regexp '^https?://')
) character set utf8mb4 collate utf8mb4_nopad_bin;

-- What a session agreed on one indicator. Where the target is above the level, that is a gap, which actions may address.
create table capacity_agreement (
    id           uuid        not null primary key,
    round_id     uuid        not null,
    city_id      uuid        not null,
    catalogue_id uuid        not null,
    indicator_id uuid        not null,
    agreed       varchar(25),
    target       tinyint,
    reason       text,
    unique key capacity_agreement_in_city (id, city_id),
    unique key capacity_agreement_once (round_id, indicator_id),
    constraint capacity_agreement_round foreign key (round_id, city_id) references capacity_round (id, city_id),
    constraint capacity_agreement_catalogue foreign key (round_id, catalogue_id)
        references capacity_round (id, catalogue_id),
    constraint capacity_agreement_indicator foreign key (indicator_id, catalogue_id)
        references capacity_indicator (id, catalogue_id),
    constraint capacity_agreement_agreed check (agreed in ('LEVEL_1', 'LEVEL_2', 'LEVEL_3', 'LEVEL_4', 'LEVEL_5',
        'NOT_APPLICABLE', 'INSUFFICIENT_EVIDENCE')),
    constraint capacity_agreement_target check (target between 1 and 5),
    constraint capacity_agreement_reason check (char_length(reason) <= 10000)
) character set utf8mb4 collate utf8mb4_nopad_bin;

create table action_capacity_gap (
    action_id uuid not null,
    gap_id    uuid not null,
    city_id   uuid not null,
    primary key (action_id, gap_id),
    key action_capacity_gap_gap (gap_id),
    constraint action_capacity_gap_action foreign key (action_id, city_id) references action (id, city_id),
    constraint action_capacity_gap_addressed foreign key (gap_id, city_id) references capacity_agreement (id, city_id)
);

delimiter //
create trigger capacity_catalogue_stays_published before update on capacity_catalogue for each row
begin
    if old.status = 'PUBLISHED' then
        signal sqlstate '45000' set message_text = 'A published catalogue is frozen';
    end if;
end //

create trigger capacity_catalogue_published_is_kept before delete on capacity_catalogue for each row
begin
    if old.status = 'PUBLISHED' then
        signal sqlstate '45000' set message_text = 'A published catalogue is frozen';
    end if;
end //

create trigger capacity_dimension_added_to_a_draft before insert on capacity_dimension for each row
begin
    if exists (select * from capacity_catalogue c where c.id = new.catalogue_id and c.status = 'PUBLISHED') then
        signal sqlstate '45000' set message_text = 'A published catalogue is frozen';
    end if;
end //

create trigger capacity_dimension_changed_in_a_draft before update on capacity_dimension for each row
begin
    if exists (select * from capacity_catalogue c where c.id in (old.catalogue_id, new.catalogue_id) and c.status = 'PUBLISHED') then
        signal sqlstate '45000' set message_text = 'A published catalogue is frozen';
    end if;
end //

create trigger capacity_dimension_removed_from_a_draft before delete on capacity_dimension for each row
begin
    if exists (select * from capacity_catalogue c where c.id = old.catalogue_id and c.status = 'PUBLISHED') then
        signal sqlstate '45000' set message_text = 'A published catalogue is frozen';
    end if;
end //

create trigger capacity_indicator_added_to_a_draft before insert on capacity_indicator for each row
begin
    if exists (select * from capacity_catalogue c where c.id = new.catalogue_id and c.status = 'PUBLISHED') then
        signal sqlstate '45000' set message_text = 'A published catalogue is frozen';
    end if;
end //

create trigger capacity_indicator_changed_in_a_draft before update on capacity_indicator for each row
begin
    if exists (select * from capacity_catalogue c where c.id in (old.catalogue_id, new.catalogue_id) and c.status = 'PUBLISHED') then
        signal sqlstate '45000' set message_text = 'A published catalogue is frozen';
    end if;
end //

create trigger capacity_indicator_removed_from_a_draft before delete on capacity_indicator for each row
begin
    if exists (select * from capacity_catalogue c where c.id = old.catalogue_id and c.status = 'PUBLISHED') then
        signal sqlstate '45000' set message_text = 'A published catalogue is frozen';
    end if;
end //

create trigger capacity_text_added_to_a_draft before insert on capacity_text for each row
begin
    if exists (select * from capacity_catalogue c where c.id = new.catalogue_id and c.status = 'PUBLISHED') then
        signal sqlstate '45000' set message_text = 'A published catalogue is frozen';
    end if;
end //

create trigger capacity_text_changed_in_a_draft before update on capacity_text for each row
begin
    if exists (select * from capacity_catalogue c where c.id in (old.catalogue_id, new.catalogue_id) and c.status = 'PUBLISHED') then
        signal sqlstate '45000' set message_text = 'A published catalogue is frozen';
    end if;
end //

create trigger capacity_text_removed_from_a_draft before delete on capacity_text for each row
begin
    if exists (select * from capacity_catalogue c where c.id = old.catalogue_id and c.status = 'PUBLISHED') then
        signal sqlstate '45000' set message_text = 'A published catalogue is frozen';
    end if;
end //

create trigger capacity_round_asks_a_published_catalogue before insert on capacity_round for each row
begin
    if not exists (select * from capacity_catalogue c
            where c.id = new.catalogue_id and c.status = 'PUBLISHED' and (c.city_id is null or c.city_id = new.city_id)) then
        signal sqlstate '45000' set message_text = 'A round asks a published catalogue of its city or of the programme';
    end if;
end //

create trigger capacity_round_keeps_its_course before update on capacity_round for each row
begin
    if new.city_id <> old.city_id or new.catalogue_id <> old.catalogue_id then
        signal sqlstate '45000' set message_text = 'A round keeps its city and its catalogue';
    end if;
    if new.state <> old.state and concat(old.state, '>', new.state) not in
            ('SCORING>CONSENSUS', 'CONSENSUS>LOCKED', 'CONSENSUS>REOPENED', 'LOCKED>REOPENED', 'REOPENED>CONSENSUS') then
        signal sqlstate '45000' set message_text = 'A round does not go this way';
    end if;
    if old.state = 'LOCKED' and new.state = 'LOCKED' and not (new.subject <=> old.subject and new.kind <=> old.kind
            and new.held_on <=> old.held_on and new.organisation_id <=> old.organisation_id
            and new.shown_id <=> old.shown_id and new.removed_at <=> old.removed_at) then
        signal sqlstate '45000' set message_text = 'A locked round is frozen';
    end if;
end //

create trigger capacity_score_while_scoring before insert on capacity_score for each row
begin
    if not exists (select * from capacity_round r where r.id = new.round_id and r.state in ('SCORING', 'REOPENED')) then
        signal sqlstate '45000' set message_text = 'Scoring is closed';
    end if;
end //

create trigger capacity_score_changed_while_scoring before update on capacity_score for each row
begin
    if old.sealed then
        signal sqlstate '45000' set message_text = 'A sealed score does not change';
    end if;
    if not exists (select * from capacity_round r where r.id = old.round_id and r.state in ('SCORING', 'REOPENED')) then
        signal sqlstate '45000' set message_text = 'Scoring is closed';
    end if;
end //

create trigger capacity_score_is_kept before delete on capacity_score for each row
begin
    if old.answer is not null or not exists (select * from capacity_round r
            where r.id = old.round_id and r.state in ('SCORING', 'REOPENED')) then
        signal sqlstate '45000' set message_text = 'A score is kept';
    end if;
end //

create trigger capacity_agreement_in_a_session before insert on capacity_agreement for each row
begin
    if not exists (select * from capacity_round r where r.id = new.round_id and r.state = 'CONSENSUS') then
        signal sqlstate '45000' set message_text = 'No session is open';
    end if;
end //

create trigger capacity_agreement_changed_in_a_session before update on capacity_agreement for each row
begin
    if not exists (select * from capacity_round r where r.id = old.round_id and r.state = 'CONSENSUS') then
        signal sqlstate '45000' set message_text = 'No session is open';
    end if;
end //

create trigger capacity_agreement_is_kept before delete on capacity_agreement for each row
begin
    signal sqlstate '45000' set message_text = 'An agreement is kept';
end //
delimiter ;
