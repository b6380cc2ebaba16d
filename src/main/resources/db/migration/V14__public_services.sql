-- What firms ask of a city: permits, one-stop shops, training, credit desks. Texts compare exactly: a save of a field stands
-- on the value that was seen. What nobody has stated is null, never 0.
create table public_service (
    id              uuid         not null primary key,
    city_id         uuid         not null references city (id),
    name            varchar(200) not null,
    purpose         varchar(2000),                  -- what firms need it for
    kind            varchar(30)  not null,
    organisation_id uuid         references organisation (id),
    unit            varchar(200),                   -- the office in the organisation
    target_days     decimal(9, 2),                  -- working days
    target_cost     decimal(19, 2),                 -- in the currency of the city
    target_visits   int,
    created_by      uuid         not null references person (id),
    created_at      datetime(6)  not null,
    removed_at      datetime(6),                    -- removed, and can be brought back
    unique key public_service_in_city (id, city_id),
    key public_service_city (city_id, removed_at),
    constraint public_service_name check (char_length(trim(name)) > 0),
    constraint public_service_kind check (kind in ('PERMIT', 'REGISTRATION', 'ONE_STOP_SHOP', 'TRAINING', 'CREDIT',
        'TECHNICAL_ASSISTANCE', 'OTHER')),
    constraint public_service_target_days check (target_days >= 0),
    constraint public_service_target_cost check (target_cost >= 0),
    constraint public_service_target_visits check (target_visits between 0 and 9999)
) character set utf8mb4 collate utf8mb4_nopad_bin;

create table procedure_step (
    id             uuid         not null primary key,
    service_id     uuid         not null references public_service (id),
    position       int          not null,           -- order only; gaps are allowed
    title          varchar(200) not null,
    office         varchar(200),                    -- who does it, or where one goes
    days           decimal(9, 2),                   -- working days
    cost           decimal(19, 2),                  -- in the currency of the city
    visits         int,
    documents      int,
    document_names varchar(2000),                   -- one a line
    source         varchar(1000),
    created_at     datetime(6)  not null,
    removed_at     datetime(6),
    key procedure_step_service (service_id, removed_at, position),
    constraint procedure_step_title check (char_length(trim(title)) > 0),
    constraint procedure_step_days check (days >= 0),
    constraint procedure_step_cost check (cost >= 0),
    constraint procedure_step_visits check (visits between 0 and 9999),
    constraint procedure_step_documents check (documents between 0 and 9999)
) character set utf8mb4 collate utf8mb4_nopad_bin;

-- Which services an action improves; the keys hold both to one city.
create table action_public_service (
    action_id  uuid not null,
    service_id uuid not null,
    city_id    uuid not null,
    primary key (action_id, service_id),
    key action_public_service_service (service_id),
    constraint action_public_service_action foreign key (action_id, city_id) references action (id, city_id),
    constraint action_public_service_improved foreign key (service_id, city_id) references public_service (id, city_id)
);
