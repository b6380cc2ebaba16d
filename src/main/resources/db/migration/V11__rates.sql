-- What one money was worth in another on a day, and how prices rose in a country: entered by the city, each with its source.
create table exchange_rate (
    id         uuid            not null primary key,
    city_id    uuid            not null references city (id),
    base       char(3)         not null,            -- one unit of this, ISO 4217
    quote      char(3)         not null,            -- is worth so much of this
    valid_on   date            not null,
    rate       decimal(40, 18) not null,
    source     varchar(200)    not null,
    created_by uuid            not null references person (id),
    created_at datetime(6)     not null,
    removed_at datetime(6),
    standing   tinyint         as (case when removed_at is null then 1 end) persistent,
    constraint exchange_rate_once unique (city_id, base, quote, valid_on, standing),
    constraint exchange_rate_base check (base regexp '^[A-Z]{3}$'),
    constraint exchange_rate_quote check (quote regexp '^[A-Z]{3}$' and quote <> base),
    constraint exchange_rate_rate check (rate > 0),
    constraint exchange_rate_source check (char_length(trim(source)) > 0)
) character set utf8mb4 collate utf8mb4_nopad_bin;

create table price_index (
    id         uuid            not null primary key,
    city_id    uuid            not null references city (id),
    country    char(2)         not null,            -- ISO 3166-1
    year       smallint        not null,
    value      decimal(40, 18) not null,            -- in a base of its own, the same for all years of the country
    source     varchar(200)    not null,
    created_by uuid            not null references person (id),
    created_at datetime(6)     not null,
    removed_at datetime(6),
    standing   tinyint         as (case when removed_at is null then 1 end) persistent,
    constraint price_index_once unique (city_id, country, year, standing),
    constraint price_index_country check (country regexp '^[A-Z]{2}$'),
    constraint price_index_year check (year between 1900 and 2200),
    constraint price_index_value check (value > 0),
    constraint price_index_source check (char_length(trim(source)) > 0)
) character set utf8mb4 collate utf8mb4_nopad_bin;
