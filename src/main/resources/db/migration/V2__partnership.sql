-- A city and its partnership. Which organisations take part, in which role and with which duties, is data.
create table city (
    id          uuid         not null primary key,
    slug        varchar(60)  not null,              -- in addresses: lower case, no blanks
    name        varchar(120) not null,
    country     char(2)      not null,              -- ISO 3166-1
    subdivision varchar(6),                         -- ISO 3166-2
    place_code  varchar(40),                        -- national code with its system and year, e.g. INEC 2022: 010150
    currency    char(3)      not null,              -- ISO 4217
    time_zone   varchar(60)  not null,
    status      varchar(10)  not null,
    constraint city_slug unique (slug),
    constraint city_status check (status in ('ACTIVE', 'PLANNED')),
    constraint city_slug_form check (slug regexp '^[a-z0-9]+(-[a-z0-9]+)*$')
);

create table organisation (
    id         uuid         not null primary key,
    name       varchar(200) not null,
    short_name varchar(40)  not null,
    kind       varchar(30)  not null,
    country    char(2),                             -- ISO 3166-1; null for an international one
    constraint organisation_name unique (name),
    constraint organisation_kind check (kind in ('PUBLIC_PRIVATE_CENTRE', 'MUNICIPALITY', 'PROVINCE', 'CHAMBER',
        'COMPANY', 'UNIVERSITY', 'CIVIL_SOCIETY', 'DEVELOPMENT_BANK'))
);

create table participation (
    city_id         uuid          not null references city (id),
    organisation_id uuid          not null references organisation (id),
    role            varchar(20)   not null,
    duties          varchar(1000) not null default '',
    primary key (city_id, organisation_id),
    constraint participation_role check (role in ('COORDINATOR', 'GOVERNMENT', 'PRIVATE_SECTOR', 'UNIVERSITY',
        'CIVIL_SOCIETY', 'DEVELOPMENT_BANK'))
);

create table membership (
    person_id       uuid         not null references person (id),
    organisation_id uuid         not null references organisation (id),
    position        varchar(120) not null default '',
    since           datetime(6)  not null,
    primary key (person_id, organisation_id),
    key membership_organisation (organisation_id)
);

-- Where a city's rights differ from the programme's defaults.
create table city_grant (
    city_id       uuid        not null references city (id),
    role          varchar(20) not null,
    entitlement   varchar(30) not null,
    granted       varchar(20) not null,
    primary key (city_id, role, entitlement)
);
