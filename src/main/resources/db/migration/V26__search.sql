-- What can be found, made from the things themselves: all of it can be deleted and is built again. What is searched and what
-- is shown stand apart, for a search runs through thousands of narrow rows and reads twenty wide ones. Words are encoded (see
-- WordCode), so that no setting of the server about short or common words decides what is found.
create table search_item (
    thing_id    uuid           not null,
    kind        varchar(40)    not null,
    city_id     uuid           not null,             -- whose people may find it; all zeros: everybody who has signed in
    changed_at  datetime(6),
    title_words varchar(4000)  not null,
    words       mediumtext     not null,             -- each once, those of the title among them, and one for the city
    primary key (thing_id, kind, city_id),
    fulltext key search_item_words (words)
) character set ascii collate ascii_bin;

create table search_text (
    thing_id    uuid          not null,
    kind        varchar(40)   character set ascii collate ascii_bin not null,
    city_id     uuid          not null,
    title       varchar(500)  not null,              -- in Spanish, where it is in several languages
    title_pt    varchar(500),
    title_en    varchar(500),
    body        mediumtext    not null,
    page        varchar(300)  not null,              -- its address, in which {city} stands for the city
    within_kind varchar(40)   character set ascii collate ascii_bin,
    within_id   uuid,
    primary key (thing_id, kind, city_id)
) character set utf8mb4 collate utf8mb4_nopad_bin;

-- What has changed and is not in the index yet; written in the transaction of the change itself.
create table search_due (
    number      bigint      not null auto_increment primary key,
    thing_kind  varchar(40) not null,
    thing_id    uuid        not null,
    within_kind varchar(40),
    within_id   uuid,
    verb        varchar(40) not null,
    failures    int         not null default 0,
    due_at      datetime(6) not null
) character set ascii collate ascii_bin;

-- Its one row is held by the node that is writing the index.
create table search_state (
    id        int         not null primary key,
    edition   varchar(64) not null,                  -- of what the index was built from
    rewritten int         not null default 0,        -- rows since the index was last packed
    constraint search_state_one check (id = 1)
) character set ascii collate ascii_bin;

insert into search_state (id, edition) values (1, '');

-- The words of texts are in the index now.
alter table document drop key document_plain_text;
