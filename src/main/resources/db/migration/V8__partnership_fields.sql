-- A save of a field stands on the value that was seen, so these texts compare exactly.
alter table city convert to character set utf8mb4 collate utf8mb4_nopad_bin;
alter table participation convert to character set utf8mb4 collate utf8mb4_nopad_bin;
alter table membership convert to character set utf8mb4 collate utf8mb4_nopad_bin;

alter table city
    add constraint city_name check (char_length(trim(name)) > 0),
    add constraint city_country check (country regexp '^[A-Z]{2}$'),
    add constraint city_subdivision check (subdivision is null or subdivision regexp '^[A-Z]{2}-[A-Z0-9]{1,3}$'),
    add constraint city_currency check (currency regexp '^[A-Z]{3}$');

-- Names of organisations stay in a collation that ignores case and accents: two that differ only there are one.
alter table organisation
    add constraint organisation_named check (char_length(trim(name)) > 0 and char_length(trim(short_name)) > 0);

alter table city_grant
    add constraint city_grant_role check (role in ('COORDINATOR', 'GOVERNMENT', 'PRIVATE_SECTOR', 'UNIVERSITY',
        'CIVIL_SOCIETY', 'DEVELOPMENT_BANK'));

-- The city's trail is read page by page.
create index audit_entry_city_page on audit_entry (city_id, number);
