-- What a partnership agrees to do. Texts compare exactly: a save of a field stands on the value that was seen.
-- A plan, its study, its actions and the obstacles they address belong to one city; the composite keys hold them to it.
alter table study add unique key study_in_city (id, city_id);
alter table obstacle add unique key obstacle_in_city (id, city_id);

create table action_plan (
    id         uuid         not null primary key,
    city_id    uuid         not null references city (id),
    study_id   uuid,                                -- the study it answers; null for a plan of the whole city
    title      varchar(200) not null,
    summary    text,
    from_year  smallint     not null,
    to_year    smallint     not null,
    area       varchar(30)  not null,
    city_axis  varchar(300),                        -- axis of the city's development plan it contributes to
    status     varchar(20)  not null default 'DRAFT',
    created_by uuid         not null references person (id),
    created_at datetime(6)  not null,
    removed_at datetime(6),                         -- removed, and can be brought back
    unique key action_plan_in_city (id, city_id),
    key action_plan_city (city_id, removed_at),
    constraint action_plan_study foreign key (study_id, city_id) references study (id, city_id),
    constraint action_plan_title check (char_length(trim(title)) > 0),
    constraint action_plan_years check (from_year between 1990 and 2200 and to_year between from_year and 2200),
    constraint action_plan_area check (area in ('PRODUCTIVE_TRANSFORMATION', 'SOCIAL', 'SECURITY', 'INFRASTRUCTURE')),
    constraint action_plan_status check (status in ('DRAFT'))
) character set utf8mb4 collate utf8mb4_nopad_bin;

-- Who answers for an action belonged to the partnership when she was named; if she leaves it, the action keeps her name until
-- another is named, so there is no key to membership.
create table action (
    id              uuid         not null primary key,
    city_id         uuid         not null references city (id),
    plan_id         uuid         not null,
    title           varchar(300) not null,
    description     text,
    organisation_id uuid         not null references organisation (id),
    person_id       uuid         not null references person (id),
    starts_on       date,
    ends_on         date,
    expected_effect varchar(2000),                  -- on the gap, in words
    budget          decimal(19, 2),                 -- in the currency of the city
    next_update_on  date         not null,
    status          varchar(20)  not null default 'DRAFT',
    created_by      uuid         not null references person (id),
    created_at      datetime(6)  not null,
    removed_at      datetime(6),
    unique key action_in_city (id, city_id),
    key action_plan_actions (plan_id, removed_at),
    key action_person (person_id, city_id, next_update_on),
    constraint action_in_plan foreign key (plan_id, city_id) references action_plan (id, city_id),
    constraint action_title check (char_length(trim(title)) > 0),
    constraint action_dates check (starts_on <= ends_on),
    constraint action_budget check (budget >= 0),
    constraint action_status check (status in ('DRAFT'))
) character set utf8mb4 collate utf8mb4_nopad_bin;

create table action_obstacle (
    action_id   uuid not null,
    obstacle_id uuid not null,
    city_id     uuid not null,
    primary key (action_id, obstacle_id),
    key action_obstacle_obstacle (obstacle_id),
    constraint action_obstacle_action foreign key (action_id, city_id) references action (id, city_id),
    constraint action_obstacle_addressed foreign key (obstacle_id, city_id) references obstacle (id, city_id)
);

create table action_partner (
    action_id       uuid not null references action (id),
    organisation_id uuid not null references organisation (id),
    primary key (action_id, organisation_id)
);

create table milestone (
    id         uuid         not null primary key,
    action_id  uuid         not null references action (id),
    title      varchar(300) not null,
    due_on     date         not null,
    reached_on date,
    created_at datetime(6)  not null,
    removed_at datetime(6),
    key milestone_action (action_id, removed_at),
    constraint milestone_title check (char_length(trim(title)) > 0)
) character set utf8mb4 collate utf8mb4_nopad_bin;

create table indicator (
    id         uuid         not null primary key,
    action_id  uuid         not null references action (id),
    name       varchar(300) not null,
    unit       varchar(60),
    baseline   decimal(25, 6),
    target     decimal(25, 6),
    actual     decimal(25, 6),
    created_at datetime(6)  not null,
    removed_at datetime(6),
    key indicator_action (action_id, removed_at),
    constraint indicator_name check (char_length(trim(name)) > 0)
) character set utf8mb4 collate utf8mb4_nopad_bin;
