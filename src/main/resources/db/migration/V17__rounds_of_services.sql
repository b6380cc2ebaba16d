-- A round may be about a service of the register, of the same city.
alter table capacity_round
    add column service_id uuid,
    add key capacity_round_service (service_id),
    add constraint capacity_round_of_service foreign key (service_id, city_id) references public_service (id, city_id);
