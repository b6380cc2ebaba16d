-- Texts compare exactly here (case, accents and trailing blanks count): a save of a field stands on the value that was seen.
create table study (
    id         uuid         not null primary key,
    city_id    uuid         not null references city (id),
    name       varchar(300) not null,
    created_by uuid         references person (id),
    created_at datetime(6)  not null,
    key study_city (city_id, created_at),
    constraint study_name check (char_length(trim(name)) > 0)
) character set utf8mb4 collate utf8mb4_nopad_bin;

create table obstacle (
    id             uuid         not null primary key,
    city_id        uuid         not null references city (id),
    study_id       uuid         not null references study (id),
    statement      varchar(500) not null,
    kind           varchar(30)  not null,
    stage          varchar(300),                    -- name of a stage of the study; null means the whole chain
    evidence       text,
    responsible_id uuid         references organisation (id),
    status         varchar(20)  not null,
    created_by     uuid         references person (id),
    created_at     datetime(6)  not null,
    key obstacle_city (city_id, created_at),
    key obstacle_study (study_id),
    constraint obstacle_statement check (char_length(trim(statement)) > 0)
) character set utf8mb4 collate utf8mb4_nopad_bin;
