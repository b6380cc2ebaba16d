-- Conversations about anything that has an address. What they are about has many kinds and so no key; its city has one.
create table discussion_thread (
    id          uuid         not null primary key,
    city_id     uuid         not null references city (id),
    thing_kind  varchar(40)  not null,
    thing_id    uuid         not null,
    part        varchar(800),                       -- of the thing, such as the address of a figure; null for all of it
    kind        varchar(10)  not null,
    begun_at    datetime(6)  not null,
    resolved_by uuid         references person (id),
    resolved_at datetime(6),
    key discussion_thread_thing (thing_kind, thing_id, begun_at),
    constraint discussion_thread_kind check (kind in ('COMMENT', 'OPINION')),
    constraint discussion_thread_part check (char_length(part) > 0),
    constraint discussion_thread_resolved check ((resolved_by is null) = (resolved_at is null))
) character set utf8mb4 collate utf8mb4_nopad_bin;

-- The first of a thread begins it. A deleted one leaves its place; what it said is in the trail, as is what it said before an edit.
create table discussion_comment (
    id         uuid          not null primary key,
    thread_id  uuid          not null references discussion_thread (id),
    author_id  uuid          not null references person (id),
    at         datetime(6)   not null,
    text       varchar(4000),
    edited_at  datetime(6),
    deleted_at datetime(6),
    key discussion_comment_thread (thread_id, at),
    constraint discussion_comment_said check (char_length(trim(text)) > 0),
    constraint discussion_comment_deleted check ((deleted_at is null) = (text is not null))
) character set utf8mb4 collate utf8mb4_nopad_bin;

-- Lines of the trail of which nobody has been told yet. Numbers of lines do not become visible in their order, so a cursor
-- over them would pass by the line of a longer transaction; this row is stored with its line, or not at all.
create table trail_news (
    number   bigint not null primary key,
    attempts int    not null default 0
);

-- Whoever holds its one row tells people of them; nobody else does meanwhile, on no node.
create table trail_news_teller (id tinyint not null primary key);
insert into trail_news_teller (id) values (1);

create trigger audit_entry_is_news after insert on audit_entry for each row
    insert into trail_news (number) values (new.number);

-- Who is told of what is done to a thing; for a city: of its decisions.
create table follow (
    person_id  uuid        not null references person (id),
    thing_kind varchar(40) not null,
    thing_id   uuid        not null,
    follows    boolean     not null,                -- false: she has left it, and what she does there does not bring her back
    since      datetime(6) not null,
    primary key (person_id, thing_kind, thing_id),
    key follow_thing (thing_kind, thing_id)
);

-- A line of somebody's inbox. As long as she has not read it, more of the same is gathered in it.
create table notification (
    id         uuid         not null primary key,
    person_id  uuid         not null references person (id),
    kind       varchar(10)  not null,
    city_id    uuid         references city (id),
    thing_kind varchar(40)  not null,
    thing_id   uuid         not null,
    about      uuid         not null,               -- what is gathered: acts on the same thing, or one comment
    label      varchar(300) not null,               -- what the thing was called
    comment_id uuid,                                -- the latest comment, if it is about comments
    part       varchar(800),                        -- of the thing, where that comment is
    excerpt    varchar(300),                        -- how that comment begins
    text_key   varchar(120),                        -- of the sentence of the module that told her, or of what was decided
    arguments  json,                                -- of that sentence
    once       varchar(120),                        -- what she is told of once and never again
    changes    int          not null,
    told       int          not null default 0,     -- how many of the changes a mail has told of
    latest_at  datetime(6)  not null,
    read_at    datetime(6),
    due_at     datetime(6),                         -- when a mail is to tell of what none has told; null if none is
    touched_at datetime(6)  not null,
    gathers    boolean      as (case when read_at is null then true end) persistent,
    unique key notification_gathers (person_id, kind, about, gathers),
    unique key notification_once (person_id, once),
    key notification_inbox (person_id, read_at, latest_at),
    key notification_due (due_at, person_id),
    key notification_touched (touched_at),
    key notification_comment (comment_id),
    key notification_thing (thing_kind, thing_id, person_id, read_at),
    key notification_read (read_at),
    constraint notification_kind check (kind in ('MENTION', 'WAITS', 'COMMENT', 'DECISION', 'CHANGE')),
    constraint notification_changes check (changes > 0 and told between 0 and changes),
    constraint notification_sentence check ((kind in ('WAITS', 'DECISION')) = (text_key is not null)),
    constraint notification_due_unread check (read_at is null or due_at is null)
) character set utf8mb4 collate utf8mb4_nopad_bin;

-- Whose acts a line is about.
create table notification_actor (
    notification_id uuid    not null references notification (id) on delete cascade,
    person_id       uuid    not null references person (id),
    told            boolean not null default false, -- a mail has named her
    primary key (notification_id, person_id)
);

-- When a person wants mails, where she has chosen otherwise than the product.
create table mail_choice (
    person_id uuid        not null references person (id),
    kind      varchar(10) not null,
    choice    varchar(10) not null,
    primary key (person_id, kind),
    constraint mail_choice_kind check (kind in ('MENTION', 'WAITS', 'COMMENT', 'DECISION', 'CHANGE')),
    constraint mail_choice_choice check (choice in ('AT_ONCE', 'DAILY', 'WEEKLY', 'NEVER'))
) character set utf8mb4 collate utf8mb4_nopad_bin;
