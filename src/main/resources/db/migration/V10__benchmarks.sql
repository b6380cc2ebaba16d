-- What a chain costs more than a comparator, component by component at each stage, and which obstacles that is due to.
create table benchmark (
    id         uuid         not null primary key,
    city_id    uuid         not null,
    study_id   uuid         not null,
    comparator varchar(120) not null,               -- what the chain is held against
    unit       varchar(60)  not null,               -- of the final product to which all costs belong
    currency   char(3)      not null,
    created_by uuid         not null references person (id),
    created_at datetime(6)  not null,
    removed_at datetime(6),
    key benchmark_of_study (study_id, created_at),
    constraint benchmark_study foreign key (study_id, city_id) references study (id, city_id),
    constraint benchmark_comparator check (char_length(trim(comparator)) > 0),
    constraint benchmark_unit check (char_length(trim(unit)) > 0),
    constraint benchmark_currency check (currency regexp '^[A-Z]{3}$')
) character set utf8mb4 collate utf8mb4_nopad_bin;

-- A cost that nobody has stated is null, never 0.
create table benchmark_cell (
    id                  uuid         not null primary key,
    benchmark_id        uuid         not null references benchmark (id),
    position            int          not null,
    stage               varchar(120) not null,      -- empty where the table knows no stages
    component           varchar(120) not null,
    local_cost          decimal(40, 12),
    local_price         decimal(40, 12),
    local_quantity      decimal(40, 12),
    comparator_cost     decimal(40, 12),
    comparator_price    decimal(40, 12),
    comparator_quantity decimal(40, 12),
    unique key benchmark_cell_place (benchmark_id, stage, component),
    constraint benchmark_cell_component check (char_length(trim(component)) > 0)
) character set utf8mb4 collate utf8mb4_nopad_bin;

create table benchmark_claim (
    cell_id     uuid          not null references benchmark_cell (id),
    obstacle_id uuid          not null references obstacle (id),
    weight      decimal(7, 6) not null,             -- part of the cell's positive gap
    primary key (cell_id, obstacle_id),
    constraint benchmark_claim_weight check (weight > 0 and weight <= 1)
);

-- Whoever writes a claim holds its cell, so that two who claim at once do not both fit.
create trigger benchmark_claims_are_no_more_than_all before insert on benchmark_claim for each row begin
    if new.weight + (select coalesce(sum(weight), 0) from benchmark_claim
            where cell_id = new.cell_id and obstacle_id <> new.obstacle_id) > 1 then
        signal sqlstate '45000' set message_text = 'More than all of a cell is claimed';
    end if;
end;

create trigger benchmark_claims_stay_no_more_than_all before update on benchmark_claim for each row begin
    if new.weight + (select coalesce(sum(weight), 0) from benchmark_claim
            where cell_id = new.cell_id and obstacle_id <> old.obstacle_id) > 1 then
        signal sqlstate '45000' set message_text = 'More than all of a cell is claimed';
    end if;
end;
