-- People with an account. The e-mail address is the name one signs in with; its comparison ignores case.
create table person (
    id             uuid         not null primary key,
    email          varchar(254) character set utf8mb4 collate utf8mb4_unicode_ci not null,
    name           varchar(120) not null,
    password_hash  varchar(200),                    -- null until an invitation is taken up
    language       varchar(5)   not null default 'es',
    time_zone      varchar(60)  not null default 'America/Guayaquil',
    administrator  boolean      not null default false,
    active         boolean      not null default true,
    created_at     datetime(6)  not null,
    visited_at     datetime(6),                     -- the present or last visit
    visited_before datetime(6),                     -- the visit before that: "since you were last here"
    constraint person_email unique (email),
    constraint person_language check (language in ('es', 'pt-BR', 'en')),
    constraint person_name check (char_length(trim(name)) > 0)
);

-- The trail. Lines are written and read, never changed.
create table audit_entry (
    number      bigint       not null auto_increment primary key,
    at          datetime(6)  not null,
    actor_id    uuid,
    city_id     uuid,
    thing_kind  varchar(40)  not null,
    thing_id    uuid         not null,
    within_kind varchar(40),
    within_id   uuid,
    verb        varchar(40)  not null,
    field       varchar(80),
    old_value   mediumtext,
    new_value   mediumtext,
    reason      varchar(1000),
    label       varchar(300) not null,
    key audit_entry_thing (thing_kind, thing_id, number),
    key audit_entry_within (within_kind, within_id, number),
    key audit_entry_city (city_id, at),
    key audit_entry_actor (actor_id, at)
);

create trigger audit_entry_never_changes before update on audit_entry for each row
    signal sqlstate '45000' set message_text = 'The audit trail is append-only';

create trigger audit_entry_never_goes before delete on audit_entry for each row
    signal sqlstate '45000' set message_text = 'The audit trail is append-only';
