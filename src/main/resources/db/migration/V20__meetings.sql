-- A mail may carry one file that is text, such as an invitation for a calendar. It is kept as long as the mail's text is.
alter table outgoing_mail
    add column attachment_name varchar(120),
    add column attachment_type varchar(120),
    add column attachment      mediumtext,
    add constraint outgoing_mail_attachment check ((attachment_name is null) = (attachment_type is null));

-- Where a partnership comes together. Times are UTC and shown in the city's zone. Texts compare exactly: a save of a field
-- stands on the value that was seen.
create table meeting (
    id                uuid         not null primary key,
    city_id           uuid         not null references city (id),
    kind              varchar(25)  not null,
    title             varchar(200) not null,
    starts_at         datetime(6)  not null,
    ends_at           datetime(6)  not null,
    place             varchar(300),
    link              varchar(1000),
    training_hours    decimal(5, 2),                -- of a training; other kinds do not look at it
    plan_id           uuid,                         -- the plan and the study it is about, if it is about one
    study_id          uuid,
    status            varchar(10)  not null default 'PLANNED',
    cancelled_because varchar(2000),
    sequence          int          not null default 0, -- of iCalendar: rises with each change of what calendars show
    changed_at        datetime(6)  not null,        -- when it rose last
    created_by        uuid         not null references person (id),
    created_at        datetime(6)  not null,
    unique key meeting_in_city (id, city_id),
    key meeting_city (city_id, starts_at),
    key meeting_changed (status, changed_at),
    constraint meeting_of_plan foreign key (plan_id, city_id) references action_plan (id, city_id),
    constraint meeting_of_study foreign key (study_id, city_id) references study (id, city_id),
    constraint meeting_title check (char_length(trim(title)) > 0),
    constraint meeting_kind check (kind in ('WORKSHOP', 'TRAINING', 'TECHNICAL_ASSISTANCE', 'ROUNDTABLE', 'WORKING_SESSION')),
    constraint meeting_status check (status in ('PLANNED', 'HELD', 'CANCELLED')),
    constraint meeting_cancelled check ((status = 'CANCELLED') = (cancelled_because is not null)),
    constraint meeting_times check (starts_at < ends_at and starts_at between '1990-01-01' and '2200-12-31'),
    constraint meeting_hours check (training_hours > 0),
    constraint meeting_link check (link regexp '^https?://')
) character set utf8mb4 collate utf8mb4_nopad_bin;

create table meeting_agenda_item (
    id         uuid         not null primary key,
    meeting_id uuid         not null references meeting (id),
    position   int          not null,
    title      varchar(300) not null,
    minutes    smallint,
    presenter  varchar(200),
    created_at datetime(6)  not null,
    removed_at datetime(6),
    key meeting_agenda (meeting_id, position),
    constraint meeting_agenda_title check (char_length(trim(title)) > 0),
    constraint meeting_agenda_minutes check (minutes between 1 and 1440)
) character set utf8mb4 collate utf8mb4_nopad_bin;

-- Somebody of the partnership, for one of her organisations, or a guest who has no account.
create table meeting_invitation (
    id                 uuid         not null primary key,
    meeting_id         uuid         not null,
    city_id            uuid         not null,
    person_id          uuid         references person (id),
    organisation_id    uuid         references organisation (id),
    guest_name         varchar(120),
    guest_email        varchar(254),
    guest_organisation varchar(200),
    language           varchar(5)   not null,       -- of a guest's mails; a person has her own
    answer             varchar(5),
    answered_at        datetime(6),
    sent_sequence      int          not null,       -- what her calendar knows of the meeting
    invited_by         uuid         not null references person (id),
    invited_at         datetime(6)  not null,
    unique key meeting_invitation_in_meeting (id, meeting_id),
    unique key meeting_invitation_person (meeting_id, person_id),
    unique key meeting_invitation_guest (meeting_id, guest_email),
    key meeting_invitation_of (person_id, city_id),
    constraint meeting_invitation_meeting foreign key (meeting_id, city_id) references meeting (id, city_id),
    constraint meeting_invitation_answer check (answer in ('YES', 'NO', 'MAYBE')),
    constraint meeting_invitation_answered check ((answer is null) = (answered_at is null)),
    constraint meeting_invitation_whom check ((person_id is null) = (organisation_id is null)
        and (person_id is null) = (guest_name is not null)
        and (guest_name is null) = (guest_email is null)
        and (guest_name is null) = (guest_organisation is null))
) character set utf8mb4 collate utf8mb4_nopad_bin;

-- Who came, invited or not. Name and organisation are as they were that day.
create table meeting_attendance (
    id                uuid         not null primary key,
    meeting_id        uuid         not null references meeting (id),
    invitation_id     uuid,
    person_id         uuid         references person (id),
    name              varchar(120) not null,
    sex               varchar(10)  not null,
    organisation_id   uuid         references organisation (id), -- null for one that is not of the programme
    organisation_name varchar(200) not null,
    recorded_by       uuid         not null references person (id),
    recorded_at       datetime(6)  not null,
    unique key meeting_attendance_invited (invitation_id),
    key meeting_attendance_meeting (meeting_id),
    constraint meeting_attendance_invitation foreign key (invitation_id, meeting_id)
        references meeting_invitation (id, meeting_id),
    constraint meeting_attendance_name check (char_length(trim(name)) > 0),
    constraint meeting_attendance_sex check (sex in ('FEMALE', 'MALE', 'OTHER')),
    constraint meeting_attendance_organisation check (char_length(trim(organisation_name)) > 0)
) character set utf8mb4 collate utf8mb4_nopad_bin;

-- The minutes as they were sent for approval: one version of their text. One at a time is in force.
create table meeting_minutes (
    id               uuid        not null primary key,
    meeting_id       uuid        not null references meeting (id),
    number           int         not null,
    document_id      uuid        not null references document (id),
    version          bigint      not null,
    state            varchar(10) not null default 'WAITING',
    sent_by          uuid        not null references person (id),
    sent_at          datetime(6) not null,
    deadline_at      datetime(6) not null,          -- passed without objection, they are approved
    approved_at      datetime(6),
    approved_how     varchar(10),
    reopened_by      uuid        references person (id),
    reopened_at      datetime(6),
    reopened_because varchar(2000),
    in_force         uuid        as (case when state <> 'REOPENED' then meeting_id end) persistent,
    unique key meeting_minutes_number (meeting_id, number),
    unique key meeting_minutes_in_force (in_force),
    key meeting_minutes_due (state, deadline_at),
    constraint meeting_minutes_state check (state in ('WAITING', 'APPROVED', 'REOPENED')),
    constraint meeting_minutes_approved check ((approved_at is null) = (approved_how is null)
        and (state <> 'APPROVED' or approved_at is not null)),
    constraint meeting_minutes_how check (approved_how in ('ALL', 'DEADLINE')),
    constraint meeting_minutes_reopened check ((state = 'REOPENED') = (reopened_at is not null)
        and (reopened_at is null) = (reopened_because is null) and (reopened_at is null) = (reopened_by is null))
) character set utf8mb4 collate utf8mb4_nopad_bin;

-- One voice for each organisation that is asked, with the person who gave it.
create table meeting_minutes_voice (
    minutes_id        uuid         not null references meeting_minutes (id),
    organisation_id   uuid         not null references organisation (id),
    organisation_name varchar(200) not null,
    voice             varchar(10),
    reason            varchar(2000),
    person_id         uuid         references person (id),
    given_at          datetime(6),
    primary key (minutes_id, organisation_id),
    constraint meeting_minutes_voice_known check (voice in ('APPROVES', 'OBJECTS')),
    constraint meeting_minutes_voice_given check ((voice is null) = (person_id is null) and (voice is null) = (given_at is null)),
    constraint meeting_minutes_voice_reason check ((voice <=> 'OBJECTS') = (reason is not null))
) character set utf8mb4 collate utf8mb4_nopad_bin;

-- What was agreed: a task of somebody, until it becomes an action of a plan.
create table meeting_agreement (
    id              uuid          not null primary key,
    meeting_id      uuid          not null,
    city_id         uuid          not null,
    what            varchar(1000) not null,
    organisation_id uuid          not null references organisation (id),
    person_id       uuid          not null references person (id),
    due_on          date          not null,
    done_on         date,
    done_by         uuid          references person (id),
    action_id       uuid,
    created_by      uuid          not null references person (id),
    created_at      datetime(6)   not null,
    removed_at      datetime(6),
    key meeting_agreement_meeting (meeting_id, removed_at),
    key meeting_agreement_person (person_id, city_id, due_on),
    key meeting_agreement_action (action_id),
    constraint meeting_agreement_of foreign key (meeting_id, city_id) references meeting (id, city_id),
    constraint meeting_agreement_became foreign key (action_id, city_id) references action (id, city_id),
    constraint meeting_agreement_what check (char_length(trim(what)) > 0),
    constraint meeting_agreement_done check ((done_on is null) = (done_by is null))
) character set utf8mb4 collate utf8mb4_nopad_bin;

delimiter //
create trigger meeting_attendance_of_a_meeting_that_takes_place before insert on meeting_attendance for each row
begin
    if not exists (select * from meeting m where m.id = new.meeting_id and m.status = 'HELD') then
        signal sqlstate '45000' set message_text = 'Nobody has come to a meeting that was not held';
    end if;
end //

create trigger meeting_minutes_keep_their_course before update on meeting_minutes for each row
begin
    if not (new.meeting_id <=> old.meeting_id and new.document_id <=> old.document_id and new.version <=> old.version
            and new.deadline_at <=> old.deadline_at) then
        signal sqlstate '45000' set message_text = 'What was sent for approval is frozen';
    end if;
    if new.state <> old.state and concat(old.state, '>', new.state) not in
            ('WAITING>APPROVED', 'WAITING>REOPENED', 'APPROVED>REOPENED') then
        signal sqlstate '45000' set message_text = 'Minutes do not go this way';
    end if;
end //

create trigger meeting_minutes_are_kept before delete on meeting_minutes for each row
    signal sqlstate '45000' set message_text = 'What was sent for approval is kept' //

create trigger meeting_minutes_voice_while_waiting before update on meeting_minutes_voice for each row
begin
    if not exists (select * from meeting_minutes m where m.id = old.minutes_id and m.state = 'WAITING') then
        signal sqlstate '45000' set message_text = 'Nobody is asked any more';
    end if;
end //
delimiter ;
