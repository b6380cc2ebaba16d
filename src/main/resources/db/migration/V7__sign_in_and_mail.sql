-- Mails on their way. The text is kept only until the mail has gone: it may hold a link that lets its reader in.
create table outgoing_mail (
    id            uuid         not null primary key,
    recipient     varchar(254) not null,
    language      varchar(5)   not null,
    subject       varchar(200) not null,
    text          mediumtext,
    state         varchar(10)  not null,
    written_at    datetime(6)  not null,
    attempts      int          not null default 0,
    due_at        datetime(6)  not null,            -- not before; while a node sends it, the end of that node's claim
    claim         uuid,                             -- of the node that is sending it
    sent_at       datetime(6),
    last_error    varchar(500),
    key outgoing_mail_due (state, due_at),
    constraint outgoing_mail_state check (state in ('WAITING', 'SENT', 'GIVEN_UP'))
) character set utf8mb4 collate utf8mb4_nopad_bin;

-- Links that let a person set a password. Only the SHA-256 of what stands in the link is kept.
create table password_link (
    token_hash char(64)    character set ascii collate ascii_bin not null primary key,
    person_id  uuid        not null references person (id),
    purpose    varchar(10) not null,
    created_at datetime(6) not null,
    expires_at datetime(6) not null,
    key password_link_person (person_id),
    key password_link_expires (expires_at),
    constraint password_link_purpose check (purpose in ('INVITATION', 'RESET'))
);

-- One row for each browser a person is signed in with; deleting it signs that browser out. A remembered browser also has
-- a series, which stays, and a token, which changes each time it is used; of both only the SHA-256 is kept.
create table sign_in_session (
    id             uuid         not null primary key,
    person_id      uuid         not null references person (id),
    created_at     datetime(6)  not null,
    last_seen_at   datetime(6)  not null,
    address        varchar(45)  not null,
    user_agent     varchar(300) not null,
    series_hash    char(64)     character set ascii collate ascii_bin,
    token_hash     char(64)     character set ascii collate ascii_bin,
    token_before   char(64)     character set ascii collate ascii_bin,
    token_since    datetime(6),
    key sign_in_session_person (person_id),
    key sign_in_session_last_seen (last_seen_at),
    constraint sign_in_session_series unique (series_hash),
    constraint sign_in_session_remembered check ((series_hash is null) = (token_hash is null)
        and (series_hash is null) = (token_since is null))
) character set utf8mb4 collate utf8mb4_nopad_bin;

-- Failed attempts, counted by account, by client address and by both; named by a SHA-256, so that no address is kept.
create table failed_attempt (
    subject     char(64)    character set ascii collate ascii_bin not null primary key,
    failures    int         not null,
    heard_again datetime(6) not null,               -- attempts before this are not even looked at
    last_at     datetime(6) not null,
    known       boolean     not null default false, -- the account has signed in from that address before
    key failed_attempt_last (last_at)
);
