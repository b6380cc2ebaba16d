-- What cities learn from each other: good practices, made from actions, and templates from which plans begin.

-- state: how far the owner's consent has come. in_library: an edition that the owner consented to can be read by all.
-- revision: grows with every change of the working edition; a consent is given to one revision.
create table practice (
    id         uuid        not null primary key,
    city_id    uuid        not null references city (id),
    action_id  uuid        not null,
    owner_id   uuid        not null references organisation (id),   -- who answers for the action; asked for consent
    state      varchar(20) not null default 'DRAFT',
    in_library boolean     not null default false,
    revision   int         not null default 1,
    published_at datetime(6),                       -- when the edition in the library was consented to
    created_by uuid        not null references person (id),
    created_at datetime(6) not null,
    removed_at datetime(6),
    unique key practice_of_action (action_id),
    unique key practice_in_city (id, city_id),
    key practice_city (city_id, removed_at),
    key practice_library (in_library, published_at),
    constraint practice_action foreign key (action_id, city_id) references action (id, city_id),
    constraint practice_state check (state in ('DRAFT', 'ASKED', 'PUBLISHED', 'DECLINED', 'WITHDRAWN')),
    constraint practice_standing check (
        case state when 'PUBLISHED' then in_library when 'DRAFT' then not in_library when 'WITHDRAWN' then not in_library
            else true end),
    constraint practice_published check ((published_at is not null) = in_library),
    constraint practice_removed check (removed_at is null or not in_library)
) character set utf8mb4 collate utf8mb4_nopad_bin;

-- What is worked on, and what the library shows: the latter is a copy made when the owner consents.
create table practice_edition (
    practice_id uuid         not null references practice (id),
    edition     varchar(10)  not null,
    title       varchar(300) not null,
    what        text,
    context     text,
    effect      text,
    cost        decimal(19, 2),
    currency    char(3)      not null,
    area        varchar(30)  not null,
    chain       varchar(300),
    primary key (practice_id, edition),
    constraint practice_edition_edition check (edition in ('WORKING', 'LIBRARY')),
    constraint practice_edition_title check (char_length(trim(title)) > 0),
    constraint practice_edition_what check (char_length(what) <= 10000),
    constraint practice_edition_context check (char_length(context) <= 10000),
    constraint practice_edition_effect check (char_length(effect) <= 10000),
    constraint practice_edition_cost check (cost >= 0),
    constraint practice_edition_area check (area in ('PRODUCTIVE_TRANSFORMATION', 'SOCIAL', 'SECURITY', 'INFRASTRUCTURE'))
) character set utf8mb4 collate utf8mb4_nopad_bin;

-- Whom to ask: an organisation and a role in it, never a person's address.
create table practice_contact (
    practice_id     uuid         not null,
    edition         varchar(10)  not null,
    organisation_id uuid         not null references organisation (id),
    role            varchar(200) not null,
    primary key (practice_id, edition, organisation_id, role),
    constraint practice_contact_edition foreign key (practice_id, edition)
        references practice_edition (practice_id, edition) on delete cascade,
    constraint practice_contact_role check (char_length(trim(role)) > 0 and locate('@', role) = 0)
) character set utf8mb4 collate utf8mb4_nopad_bin;

-- Who asked, consented, declined and withdrew, for which organisation and about which revision.
create table practice_step (
    id              bigint      not null auto_increment primary key,
    practice_id     uuid        not null references practice (id),
    step            varchar(20) not null,
    revision        int         not null,
    organisation_id uuid        references organisation (id),
    person_id       uuid        not null references person (id),
    reason          varchar(1000),
    at              datetime(6) not null,
    key practice_step_practice (practice_id, id),
    constraint practice_step_step check (step in ('ASK', 'TAKE_BACK', 'CONSENT', 'DECLINE', 'WITHDRAW', 'CHANGE')),
    constraint practice_step_reason check (step not in ('DECLINE', 'WITHDRAW') or char_length(trim(reason)) > 0),
    constraint practice_step_voice check (step not in ('CONSENT', 'DECLINE') or organisation_id is not null)
) character set utf8mb4 collate utf8mb4_nopad_bin;

create table practice_question (
    id           uuid          not null primary key,
    practice_id  uuid          not null references practice (id),
    question     varchar(2000) not null,
    asked_by     uuid          not null references person (id),
    asked_at     datetime(6)   not null,
    answer       varchar(5000),
    answered_by  uuid          references person (id),
    answered_for uuid          references organisation (id),
    answered_at  datetime(6),
    key practice_question_practice (practice_id, asked_at),
    constraint practice_question_question check (char_length(trim(question)) > 0),
    constraint practice_question_answer check (
        (answer is null) = (answered_by is null) and (answer is null) = (answered_for is null)
        and (answer is null) = (answered_at is null) and (answer is null or char_length(trim(answer)) > 0))
) character set utf8mb4 collate utf8mb4_nopad_bin;

-- An action that began as a copy; what the practice was called and where it came from stays as it was then.
create table practice_reuse (
    action_id   uuid         not null primary key,
    city_id     uuid         not null,
    practice_id uuid         not null references practice (id),
    title       varchar(300) not null,
    copied_by   uuid         not null references person (id),
    copied_at   datetime(6)  not null,
    key practice_reuse_practice (practice_id),
    constraint practice_reuse_action foreign key (action_id, city_id) references action (id, city_id)
) character set utf8mb4 collate utf8mb4_nopad_bin;

create table plan_template (
    id         uuid        not null primary key,
    kind       varchar(30) not null,
    source     varchar(80),                         -- of those the product brings; each is put in once
    created_by uuid        references person (id),
    created_at datetime(6) not null,
    removed_at datetime(6),
    unique key plan_template_source (source),
    constraint plan_template_kind check (kind in ('LOCAL_CLUSTER', 'CITY_CLUSTER', 'DEVELOPMENT_AGENCY', 'GENERAL'))
) character set utf8mb4 collate utf8mb4_nopad_bin;

create table plan_template_proposal (
    id          uuid not null primary key,
    template_id uuid not null references plan_template (id),
    position    int  not null,
    removed_at  datetime(6),
    unique key plan_template_proposal_in_template (id, template_id),
    key plan_template_proposal_order (template_id, position)
);

create table plan_template_part (
    id          uuid        not null primary key,
    template_id uuid        not null,
    proposal_id uuid        not null,
    kind        varchar(10) not null,
    position    int         not null,
    months      smallint,                           -- of a milestone: after the start of the action
    key plan_template_part_order (proposal_id, position),
    constraint plan_template_part_proposal foreign key (proposal_id, template_id)
        references plan_template_proposal (id, template_id),
    constraint plan_template_part_kind check (kind in ('MILESTONE', 'INDICATOR')),
    constraint plan_template_part_months check (months between 0 and 120 and (kind = 'MILESTONE') = (months is not null))
) character set utf8mb4 collate utf8mb4_nopad_bin;

-- The words of a template, of a proposed action, of a milestone or an indicator.
create table plan_template_text (
    template_id uuid        not null references plan_template (id),
    subject_id  uuid        not null,
    item        varchar(11) not null,
    language    char(2)     not null,
    text        text        not null,
    primary key (subject_id, item, language),
    key plan_template_text_template (template_id),
    constraint plan_template_text_item check (item in ('NAME', 'DESCRIPTION', 'UNIT')),
    constraint plan_template_text_language check (language in ('es', 'pt', 'en')),
    constraint plan_template_text_text check (char_length(trim(text)) between 1 and 10000)
) character set utf8mb4 collate utf8mb4_nopad_bin;

create table plan_from_template (
    plan_id     uuid        not null primary key references action_plan (id),
    template_id uuid        not null references plan_template (id),
    taken_by    uuid        not null references person (id),
    taken_at    datetime(6) not null
);

create table action_from_proposal (
    action_id   uuid        not null primary key references action (id),
    proposal_id uuid        not null references plan_template_proposal (id),
    taken_by    uuid        not null references person (id),
    taken_at    datetime(6) not null,
    key action_from_proposal_proposal (proposal_id)
);
