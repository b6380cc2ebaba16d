-- Texts that several people write at once. The log is the truth; snapshots make opening fast, plain_text makes finding possible.
create table document (
    id           uuid        not null primary key,
    owner_kind   varchar(40) not null,              -- kind and identity of the thing whose text it is
    owner_id     uuid        not null,
    field        varchar(40) not null,              -- which of the thing's texts
    version      bigint      not null default 0,    -- how many commits the log holds; orders commits across nodes
    changed_at   datetime(6),
    plain_text   mediumtext  not null,
    text_version bigint      not null default 0,    -- the version that plain_text shows
    created_at   datetime(6) not null,
    unique key document_owner (owner_kind, owner_id, field),
    key document_behind (text_version, version),
    fulltext key document_plain_text (plain_text),
    constraint document_versions check (version >= 0 and text_version between 0 and version)
);

create table document_commit (
    document_id uuid        not null references document (id),
    version     bigint      not null,               -- of the document with it; the first commit makes version 1
    author_id   uuid        not null references person (id),
    ref         uuid        not null,               -- the client's own, so that a commit sent again is known again
    at          datetime(6) not null,
    steps       mediumtext  not null,
    inserted    int         not null,               -- positions
    deleted     int         not null,
    primary key (document_id, version),
    unique key document_commit_ref (document_id, ref),
    constraint document_commit_version check (version > 0)
);

create trigger document_commit_never_changes before update on document_commit for each row
    signal sqlstate '45000' set message_text = 'The log of a text is append-only';

create trigger document_commit_never_goes before delete on document_commit for each row
    signal sqlstate '45000' set message_text = 'The log of a text is append-only';

create table document_snapshot (
    document_id uuid     not null references document (id),
    version     bigint   not null,
    content     longtext not null,
    authorship  longtext not null,                  -- who wrote which positions
    primary key (document_id, version)
);

create table document_version_name (
    document_id uuid         not null references document (id),
    version     bigint       not null,
    name        varchar(120) not null,
    named_by    uuid         not null references person (id),
    named_at    datetime(6)  not null,
    primary key (document_id, version),
    constraint document_version_name_given check (char_length(trim(name)) > 0)
);

-- The range belongs to a version of the text; the way to the present one goes through the log.
create table document_comment (
    id            uuid          not null primary key,
    document_id   uuid          not null references document (id),
    version       bigint        not null,
    from_position int           not null,
    to_position   int           not null,
    quote         varchar(1000) not null,
    text          varchar(4000) not null,
    author_id     uuid          not null references person (id),
    at            datetime(6)   not null,
    resolved_by   uuid          references person (id),
    resolved_at   datetime(6),
    key document_comment_document (document_id, at),
    constraint document_comment_range check (0 <= from_position and from_position <= to_position),
    constraint document_comment_resolved check ((resolved_by is null) = (resolved_at is null))
);

create table document_reply (
    id          uuid          not null primary key,
    document_id uuid          not null references document (id),
    comment_id  uuid          not null references document_comment (id),
    text        varchar(4000) not null,
    author_id   uuid          not null references person (id),
    at          datetime(6)   not null,
    key document_reply_comment (comment_id, at),
    key document_reply_document (document_id)
);

create table document_image (
    id          uuid        not null primary key,
    document_id uuid        not null references document (id),
    media_type  varchar(40) not null,
    bytes       mediumblob,                         -- null where a folder keeps the files
    size        int         not null,
    added_by    uuid        not null references person (id),
    added_at    datetime(6) not null,
    key document_image_document (document_id),
    constraint document_image_type check (media_type in ('image/png', 'image/jpeg', 'image/gif', 'image/webp'))
);
