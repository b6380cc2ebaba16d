-- What a city wants to become, as its development plans say it, and what the partnership's plans and actions contribute.
-- A removed row keeps its place and can be brought back; a code is taken only as long as its row is there.
create table development_plan (
    id         uuid         not null primary key,
    city_id    uuid         not null references city (id),
    name       varchar(300) not null,
    from_year  smallint     not null,
    to_year    smallint     not null,
    source     varchar(500),                        -- who adopted it, by which act
    link       varchar(1000),
    follows_id uuid,                                -- the plan it takes the place of
    created_at datetime(6)  not null,
    removed_at datetime(6),
    unique key development_plan_in_city (id, city_id),
    key development_plan_city (city_id, removed_at),
    constraint development_plan_follows foreign key (follows_id, city_id) references development_plan (id, city_id),
    constraint development_plan_name check (char_length(trim(name)) > 0),
    constraint development_plan_years check (from_year between 1990 and 2200 and to_year between from_year and 2200),
    constraint development_plan_link check (link like 'http://%' or link like 'https://%')
) character set utf8mb4 collate utf8mb4_nopad_bin;

create table development_axis (
    id         uuid         not null primary key,
    city_id    uuid         not null,
    plan_id    uuid         not null,
    code       varchar(20)  not null,
    name       varchar(300) not null,
    place      smallint     not null,
    created_at datetime(6)  not null,
    removed_at datetime(6),
    live_code  varchar(20) as (case when removed_at is null then code end) stored,
    unique key development_axis_in_city (id, city_id),
    unique key development_axis_code (plan_id, live_code),
    constraint development_axis_plan foreign key (plan_id, city_id) references development_plan (id, city_id),
    constraint development_axis_code_there check (char_length(trim(code)) > 0),
    constraint development_axis_name check (char_length(trim(name)) > 0)
) character set utf8mb4 collate utf8mb4_nopad_bin;

create table development_goal (
    id         uuid         not null primary key,
    city_id    uuid         not null,
    axis_id    uuid         not null,
    code       varchar(20)  not null,
    name       varchar(300) not null,
    target     varchar(1000),                       -- what shall be reached, in words
    year       smallint,                            -- by when
    place      smallint     not null,
    created_at datetime(6)  not null,
    removed_at datetime(6),
    live_code  varchar(20) as (case when removed_at is null then code end) stored,
    unique key development_goal_in_city (id, city_id),
    unique key development_goal_code (axis_id, live_code),
    constraint development_goal_axis foreign key (axis_id, city_id) references development_axis (id, city_id),
    constraint development_goal_code_there check (char_length(trim(code)) > 0),
    constraint development_goal_name check (char_length(trim(name)) > 0),
    constraint development_goal_year check (year between 1990 and 2200)
) character set utf8mb4 collate utf8mb4_nopad_bin;

-- One contribution: of a plan or of an action, to an axis, a goal or a target of the Sustainable Development Goals.
create table alignment (
    id         uuid        not null primary key,
    city_id    uuid        not null references city (id),
    plan_id    uuid,                                -- the plan, or
    action_id  uuid,                                -- the action that contributes
    axis_id    uuid,
    goal_id    uuid,
    sdg        varchar(5)  character set ascii collate ascii_bin,
    created_at datetime(6) not null,
    subject_id uuid as (coalesce(action_id, plan_id)) stored,
    unique key alignment_axis (subject_id, axis_id),
    unique key alignment_goal (subject_id, goal_id),
    unique key alignment_sdg (subject_id, sdg),
    key alignment_city (city_id),
    constraint alignment_plan foreign key (plan_id, city_id) references action_plan (id, city_id),
    constraint alignment_action foreign key (action_id, city_id) references action (id, city_id),
    constraint alignment_to_axis foreign key (axis_id, city_id) references development_axis (id, city_id),
    constraint alignment_to_goal foreign key (goal_id, city_id) references development_goal (id, city_id),
    constraint alignment_of_one check ((plan_id is null) <> (action_id is null)),
    constraint alignment_to_one check ((axis_id is not null) + (goal_id is not null) + (sdg is not null) = 1),
    constraint alignment_sdg_code check (sdg regexp '^[1-9][0-9]?[.]([1-9][0-9]?|[a-d])$')
);
