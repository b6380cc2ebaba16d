-- How plans and actions come from a draft to a result, and how a city's bodies decide about them.
alter table action_plan drop constraint action_plan_status;
alter table action drop constraint action_status;

-- running: its work has begun; approved again after a change, it goes on at once.
-- reopened_at: what was approved has changed since, and has to be approved again.
alter table action_plan
    add column running boolean not null default false,
    add column reopened_at datetime(6),
    add constraint action_plan_status check (status in ('DRAFT', 'IN_REVIEW', 'CHANGES_REQUESTED', 'APPROVED', 'REJECTED',
        'IN_EXECUTION', 'SUSPENDED', 'COMPLETED'));
alter table action
    add column running boolean not null default false,
    add column reopened_at datetime(6),
    add constraint action_status check (status in ('DRAFT', 'IN_REVIEW', 'CHANGES_REQUESTED', 'APPROVED', 'REJECTED',
        'IN_EXECUTION', 'SUSPENDED', 'COMPLETED'));

-- Who decides in a city, in which order and by which rule.
create table approval_body (
    id         uuid         not null primary key,
    city_id    uuid         not null references city (id),
    name       varchar(200) not null,
    kind       varchar(20)  not null,
    subject    varchar(10)  not null,               -- what it decides about
    place      smallint     not null,               -- smaller decides earlier
    rule       varchar(20)  not null,
    quorum     smallint,                            -- how many seats have to take part
    days       smallint,                            -- until silence is consent, or until the votes are counted
    removed_at datetime(6),
    unique key approval_body_in_city (id, city_id),
    key approval_body_city (city_id, removed_at, place),
    constraint approval_body_name check (char_length(trim(name)) > 0),
    constraint approval_body_kind check (kind in ('WORKING_GROUP', 'TECHNICAL_REVIEW', 'STEERING_BOARD', 'FUNDER')),
    constraint approval_body_subject check (subject in ('PLANS', 'ACTIONS', 'BOTH')),
    constraint approval_body_rule check (rule in ('ALL_NAMED_ROLES', 'MAJORITY', 'NO_OBJECTION')),
    constraint approval_body_quorum check (quorum >= 1 and (rule = 'MAJORITY') = (quorum is not null)),
    constraint approval_body_days check (days between 1 and 365
        and (rule <> 'NO_OBJECTION' or days is not null) and (rule <> 'ALL_NAMED_ROLES' or days is null))
) character set utf8mb4 collate utf8mb4_nopad_bin;

create table approval_seat (
    body_id         uuid not null,
    city_id         uuid not null,
    organisation_id uuid not null references organisation (id),
    primary key (body_id, organisation_id),
    constraint approval_seat_body foreign key (body_id, city_id) references approval_body (id, city_id)
);

create table approval_request (
    id           uuid        not null primary key,
    city_id      uuid        not null references city (id),
    plan_id      uuid        not null,
    note         varchar(2000),
    requested_by uuid        not null references person (id),
    requested_at datetime(6) not null,
    unique key approval_request_in_city (id, city_id),
    key approval_request_city (city_id, requested_at),
    constraint approval_request_plan foreign key (plan_id, city_id) references action_plan (id, city_id)
) character set utf8mb4 collate utf8mb4_nopad_bin;

-- One thing that is asked about: a version of its text, and its figures as they were.
create table approval_item (
    id            uuid        not null primary key,
    request_id    uuid        not null,
    city_id       uuid        not null,
    plan_id       uuid        not null,
    action_id     uuid,                             -- null for the plan itself
    title         varchar(300) not null,
    text_version  bigint      not null,
    text_checked  bigint      not null,             -- later versions up to this one say the same
    figures       longtext    not null check (json_valid(figures)),
    previous_id   uuid        references approval_item (id),   -- what was approved of it before
    state         varchar(20) not null default 'OPEN',
    closed_at     datetime(6),
    holds         boolean     not null default false,   -- it is the approval that the thing rests on, until another comes
    -- One open question about a thing at a time; one approval that holds.
    open_thing    uuid as (case when state = 'OPEN' then coalesce(action_id, plan_id) end) stored,
    unique key approval_item_open (open_thing),
    key approval_item_request (request_id),
    key approval_item_thing (plan_id, action_id, state),
    key approval_item_holds (holds, action_id, plan_id),
    constraint approval_item_in_request foreign key (request_id, city_id) references approval_request (id, city_id),
    constraint approval_item_plan foreign key (plan_id, city_id) references action_plan (id, city_id),
    constraint approval_item_action foreign key (action_id, city_id) references action (id, city_id),
    constraint approval_item_state check (state in ('OPEN', 'APPROVED', 'CHANGES_REQUESTED', 'REJECTED', 'WITHDRAWN')),
    constraint approval_item_closed check ((state = 'OPEN') = (closed_at is null)),
    constraint approval_item_holds check (state = 'APPROVED' or not holds)
) character set utf8mb4 collate utf8mb4_nopad_bin;

-- The bodies a thing passes, each with its rule as it was when it was asked.
create table approval_step (
    item_id   uuid         not null references approval_item (id),
    place     smallint     not null,
    body_id   uuid         not null references approval_body (id),
    body_name varchar(200) not null,
    body_kind varchar(20)  not null,
    rule      varchar(20)  not null,
    quorum    smallint,
    days      smallint,
    state     varchar(20)  not null default 'WAITING',
    opened_at datetime(6),
    due_at    datetime(6),
    closed_at datetime(6),
    primary key (item_id, place),
    key approval_step_due (state, due_at),
    constraint approval_step_state check (state in ('WAITING', 'OPEN', 'APPROVED', 'CHANGES_REQUESTED', 'REJECTED', 'CANCELLED')),
    constraint approval_step_opened check (state in ('WAITING', 'CANCELLED') or opened_at is not null)
) character set utf8mb4 collate utf8mb4_nopad_bin;

create table approval_step_seat (
    item_id         uuid        not null,
    place           smallint    not null,
    organisation_id uuid        not null references organisation (id),
    role            varchar(20) not null,
    primary key (item_id, place, organisation_id),
    constraint approval_step_seat_step foreign key (item_id, place) references approval_step (item_id, place)
);

-- One organisation has one voice; who used it is kept.
create table approval_vote (
    item_id         uuid        not null,
    place           smallint    not null,
    organisation_id uuid        not null,
    person_id       uuid        not null references person (id),
    vote            varchar(20) not null,
    reason          varchar(1000),
    at              datetime(6) not null,
    primary key (item_id, place, organisation_id),
    constraint approval_vote_seat foreign key (item_id, place, organisation_id)
        references approval_step_seat (item_id, place, organisation_id),
    constraint approval_vote_vote check (vote in ('APPROVE', 'REQUEST_CHANGES', 'REJECT', 'ABSTAIN')),
    constraint approval_vote_reason check (vote in ('APPROVE', 'ABSTAIN') or char_length(trim(reason)) > 0)
) character set utf8mb4 collate utf8mb4_nopad_bin;

-- What those say who are heard but not counted.
create table approval_opinion (
    id              uuid        not null primary key,
    item_id         uuid        not null references approval_item (id),
    organisation_id uuid        not null references organisation (id),
    person_id       uuid        not null references person (id),
    opinion         varchar(20) not null,
    text            varchar(5000) not null,
    at              datetime(6) not null,
    key approval_opinion_item (item_id, at),
    constraint approval_opinion_opinion check (opinion in ('FAVOURABLE', 'WITH_REMARKS', 'UNFAVOURABLE')),
    constraint approval_opinion_text check (char_length(trim(text)) > 0)
) character set utf8mb4 collate utf8mb4_nopad_bin;
