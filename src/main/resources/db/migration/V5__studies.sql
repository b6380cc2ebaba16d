-- The field of a line may be the address of a figure: kind, subject and item.
alter table audit_entry modify field varchar(800) character set utf8mb4 collate utf8mb4_nopad_bin;

-- A study has versions. The last may be a draft, in which figures change; a published one is frozen, see the triggers.
create table study_version (
    study_id       uuid            not null references study (id),
    number         int             not null,
    status         varchar(10)     not null,
    country        varchar(200),
    country_code   char(2),                         -- ISO 3166-1
    commodity      varchar(200),
    chain_name     varchar(200),
    reference_year int,
    currency       char(3),                         -- ISO 4217
    currency_unit  varchar(200),                    -- the source's own word for its money
    unit_factor    decimal(65, 30) not null,        -- account money × factor = currency
    flow_factor    decimal(65, 30) not null,        -- flow money × factor = currency
    notes          mediumtext,
    source_file    varchar(255),
    created_by     uuid            references person (id),
    created_at     datetime(6)     not null,
    published_by   uuid            references person (id),
    published_at   datetime(6),
    draft_of       uuid            as (case when status = 'DRAFT' then study_id end) persistent,
    primary key (study_id, number),
    constraint study_version_one_draft unique (draft_of),
    constraint study_version_status check (status in ('DRAFT', 'PUBLISHED')),
    constraint study_version_published check ((status = 'PUBLISHED') = (published_at is not null)),
    constraint study_version_number check (number >= 1),
    constraint study_version_factors check (unit_factor > 0 and flow_factor > 0)
) character set utf8mb4 collate utf8mb4_nopad_bin;

create table study_stage (
    study_id    uuid         not null,
    version     int          not null,
    position    int          not null,
    name        varchar(200) not null,
    description mediumtext,
    primary key (study_id, version, position),
    constraint study_stage_name unique (study_id, version, name),
    foreign key (study_id, version) references study_version (study_id, number)
) character set utf8mb4 collate utf8mb4_nopad_bin;

create table study_actor (
    study_id uuid         not null,
    version  int          not null,
    position int          not null,
    code     varchar(220) not null,
    name     varchar(200) not null,
    stage    varchar(200),                          -- null where the source does not say
    primary key (study_id, version, position),
    constraint study_actor_code unique (study_id, version, code),
    foreign key (study_id, version) references study_version (study_id, number)
) character set utf8mb4 collate utf8mb4_nopad_bin;

create table study_flow (
    study_id uuid         not null,
    version  int          not null,
    position int          not null,
    flow_key varchar(700) not null,
    seller   varchar(220) not null,
    buyer    varchar(220) not null,
    product  varchar(200),
    unit     varchar(200),
    primary key (study_id, version, position),
    constraint study_flow_key unique (study_id, version, flow_key),
    foreign key (study_id, version) references study_version (study_id, number),
    constraint study_flow_seller foreign key (study_id, version, seller) references study_actor (study_id, version, code),
    constraint study_flow_buyer foreign key (study_id, version, buyer) references study_actor (study_id, version, code)
) character set utf8mb4 collate utf8mb4_nopad_bin;

create table study_good (
    study_id  uuid         not null,
    version   int          not null,
    position  int          not null,
    good_key  varchar(240) not null,
    name      varchar(200) not null,
    direction varchar(10)  not null,
    primary key (study_id, version, position),
    constraint study_good_key unique (study_id, version, good_key),
    constraint study_good_direction check (direction in ('IMPORTED', 'EXPORTED')),
    foreign key (study_id, version) references study_version (study_id, number)
) character set utf8mb4 collate utf8mb4_nopad_bin;

create table study_price (
    study_id      uuid         not null,
    version       int          not null,
    position      int          not null,
    case_key      varchar(240) not null,
    name          varchar(200) not null,
    volume_unit   varchar(200),
    currency_unit varchar(200),
    primary key (study_id, version, position),
    constraint study_price_key unique (study_id, version, case_key),
    foreign key (study_id, version) references study_version (study_id, number)
) character set utf8mb4 collate utf8mb4_nopad_bin;

-- What was noticed while reading the source; what does not reconcile is computed from the figures.
create table study_note (
    study_id   uuid            not null,
    version    int             not null,
    position   int             not null,
    sheet      varchar(200)    not null,
    sheet_row int,
    kind       varchar(40)     not null,
    params     json            not null,
    difference decimal(65, 30),
    primary key (study_id, version, position),
    foreign key (study_id, version) references study_version (study_id, number)
) character set utf8mb4 collate utf8mb4_nopad_bin;

-- Every measured value, each with its source. What follows from them is computed, never stored.
create table figure (
    study_id   uuid            not null,
    version    int             not null,
    kind       varchar(20)     character set ascii collate ascii_bin not null,
    subject    varchar(700)    not null,
    item       varchar(40)     character set ascii collate ascii_bin not null,
    position   int             not null,            -- the order of the source
    value      decimal(65, 30) not null,
    unit       varchar(200),
    source     varchar(1000),
    changed_by uuid            references person (id), -- null while it says what the source says
    changed_at datetime(6),
    primary key (study_id, version, kind, subject, item),
    foreign key (study_id, version) references study_version (study_id, number)
) character set utf8mb4 collate utf8mb4_nopad_bin;

delimiter //
create trigger study_version_stays_published before update on study_version for each row
begin
    if old.status = 'PUBLISHED' then
        signal sqlstate '45000' set message_text = 'A published version is frozen';
    end if;
end //

create trigger figure_added_to_a_draft before insert on figure for each row
begin
    if exists (select * from study_version v
            where v.study_id = new.study_id and v.number = new.version and v.status = 'PUBLISHED') then
        signal sqlstate '45000' set message_text = 'A published version is frozen';
    end if;
end //

create trigger figure_changed_in_a_draft before update on figure for each row
begin
    if exists (select * from study_version v
            where v.study_id = old.study_id and v.number = old.version and v.status = 'PUBLISHED') then
        signal sqlstate '45000' set message_text = 'A published version is frozen';
    end if;
end //

create trigger figure_removed_from_a_draft before delete on figure for each row
begin
    if exists (select * from study_version v
            where v.study_id = old.study_id and v.number = old.version and v.status = 'PUBLISHED') then
        signal sqlstate '45000' set message_text = 'A published version is frozen';
    end if;
end //
delimiter ;
