-- How a comparator's costs become comparable, and which figures of which studies they come from.
alter table benchmark
    add column local_year          smallint,
    add column comparator_currency char(3),          -- where it is another one, there is a rate
    add column comparator_year     smallint,
    add column index_from          decimal(40, 18),  -- prices of the comparator's country in its year
    add column index_to            decimal(40, 18),  -- and in the local year
    add column index_source        varchar(300),
    add column rate                decimal(40, 18),  -- local money for one unit of the comparator's
    add column rate_on             date,
    add column rate_source         varchar(300),
    add column units               decimal(40, 18),  -- of the comparator's product in one of the local
    add constraint benchmark_index check ((index_from is null) = (index_to is null)
        and (index_from is null or index_from > 0 and index_to > 0 and index_source is not null)),
    add constraint benchmark_rate check (rate is null or rate > 0 and rate_on is not null and rate_source is not null),
    add constraint benchmark_rated check (comparator_currency is null or comparator_currency = currency or rate is not null),
    add constraint benchmark_units check (units is null or units > 0);

alter table benchmark_cell
    add column item varchar(30) character set ascii collate ascii_bin; -- the kind of cost, where studies tell it

create table benchmark_yield (
    benchmark_id uuid            not null references benchmark (id),
    side         varchar(10)     not null,
    stage        varchar(120)    not null,
    value        decimal(40, 18) not null,           -- units of the next stage's product from one of the stage's
    primary key (benchmark_id, side, stage),
    constraint benchmark_yield_side check (side in ('LOCAL', 'COMPARATOR')),
    constraint benchmark_yield_value check (value > 0)
) character set utf8mb4 collate utf8mb4_nopad_bin;

create table benchmark_origin (
    benchmark_id uuid            not null references benchmark (id),
    side         varchar(10)     not null,
    study_id     uuid            not null,
    version      int             not null,
    volume       decimal(40, 18) not null,           -- of the final product, in a year
    unit         varchar(60)     not null,
    actors       json            not null,           -- codes of those that make it
    stages       json            not null,           -- how its stages are called in the benchmark
    primary key (benchmark_id, side),
    key benchmark_origin_study (study_id, version),
    constraint benchmark_origin_study foreign key (study_id, version) references study_version (study_id, number),
    constraint benchmark_origin_side check (side in ('LOCAL', 'COMPARATOR')),
    constraint benchmark_origin_volume check (volume > 0)
) character set utf8mb4 collate utf8mb4_nopad_bin;
