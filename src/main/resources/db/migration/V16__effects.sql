-- What an action is expected to do to a cost that holds a chain back, and what it did: so a plan leads back to the gap.
create table action_effect (
    id          uuid            not null primary key,
    action_id   uuid            not null references action (id),
    cell_id     uuid            not null references benchmark_cell (id),
    expected    decimal(25, 6)  not null,            -- by how much the local cost falls, per unit of the final product
    actual      decimal(25, 6),                      -- by how much it has fallen
    measured_on date,
    evidence    varchar(500),
    created_at  datetime(6)     not null,
    removed_at  datetime(6),
    standing    tinyint         as (case when removed_at is null then 1 end) persistent,
    constraint action_effect_once unique (action_id, cell_id, standing),
    key action_effect_cell (cell_id)
) character set utf8mb4 collate utf8mb4_nopad_bin;

-- An action changes only costs of its own city.
create trigger action_effect_stays_in_its_city before insert on action_effect for each row begin
    if not exists (select * from action a join benchmark b on b.city_id = a.city_id
            join benchmark_cell c on c.benchmark_id = b.id
            where a.id = new.action_id and c.id = new.cell_id) then
        signal sqlstate '45000' set message_text = 'An action changes only costs of its own city';
    end if;
end;

create table gap_scenario (
    id           uuid         not null primary key,
    benchmark_id uuid         not null references benchmark (id),
    name         varchar(120) not null,
    created_by   uuid         not null references person (id),
    created_at   datetime(6)  not null,
    removed_at   datetime(6),
    key gap_scenario_benchmark (benchmark_id, removed_at),
    constraint gap_scenario_name check (char_length(trim(name)) > 0)
) character set utf8mb4 collate utf8mb4_nopad_bin;

create table gap_scenario_action (
    scenario_id uuid not null references gap_scenario (id),
    action_id   uuid not null references action (id),
    primary key (scenario_id, action_id)
);
