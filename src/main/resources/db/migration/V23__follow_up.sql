-- How the work goes: what was reported, what was measured, what a person says against the computed light, who was reminded.

-- A report is never changed: a correction is another one. Its author can take the latest back, and that is seen.
create table action_update (
    id                 uuid        not null primary key,
    city_id            uuid        not null,
    action_id          uuid        not null,
    author_id          uuid        not null references person (id),
    written_at         datetime(6) not null,
    done               text        not null,
    hinders            text,
    progress           tinyint,                     -- percent
    next_update_on     date        not null,
    next_update_before date        not null,        -- what it moved, so that it can be moved back
    evidence           varchar(1000),               -- a text or an address
    withdrawn_at       datetime(6),
    key action_update_action (action_id, written_at),
    constraint action_update_of_action foreign key (action_id, city_id) references action (id, city_id),
    constraint action_update_done check (char_length(trim(done)) > 0),
    constraint action_update_progress check (progress between 0 and 100)
) character set utf8mb4 collate utf8mb4_nopad_bin;

create trigger action_update_stays before update on action_update for each row begin
    if old.withdrawn_at is not null or new.withdrawn_at is null
            or not (new.id <=> old.id and new.city_id <=> old.city_id and new.action_id <=> old.action_id
                and new.author_id <=> old.author_id and new.written_at <=> old.written_at and new.done <=> old.done
                and new.hinders <=> old.hinders and new.progress <=> old.progress
                and new.next_update_on <=> old.next_update_on and new.next_update_before <=> old.next_update_before
                and new.evidence <=> old.evidence) then
        signal sqlstate '45000' set message_text = 'A report is not changed, only withdrawn once';
    end if;
end;

create trigger action_update_never_goes before delete on action_update for each row
    signal sqlstate '45000' set message_text = 'A report is not deleted';

create table indicator_reading (
    id           uuid           not null primary key,
    indicator_id uuid           not null references indicator (id),
    read_on      date           not null,
    value        decimal(25, 6) not null,
    evidence     varchar(1000),
    author_id    uuid           not null references person (id),
    written_at   datetime(6)    not null,
    withdrawn_at datetime(6),
    key indicator_reading_indicator (indicator_id, read_on)
) character set utf8mb4 collate utf8mb4_nopad_bin;

-- What stood as actual before readings were kept is the first reading, of the day on which it was written.
insert into indicator_reading (id, indicator_id, read_on, value, author_id, written_at)
select uuid(), i.id, date(coalesce(e.at, i.created_at)), i.actual, coalesce(e.actor_id, a.created_by),
    coalesce(e.at, i.created_at)
from indicator i
    join action a on a.id = i.action_id
    left join audit_entry e on e.number = (select max(l.number) from audit_entry l
        where l.thing_kind = 'action' and l.thing_id = i.action_id and l.field = concat('indicator.', i.id, '.actual'))
where i.actual is not null;

-- What a person says against the computed light, for at most 90 days. It ends by itself: whoever reads looks at the date.
create table light_override (
    id        uuid          not null primary key,
    city_id   uuid          not null,
    action_id uuid          not null,
    colour    varchar(10)   not null,
    reason    varchar(1000) not null,
    until_on  date          not null,              -- its last day in the city
    set_by    uuid          not null references person (id),
    set_at    datetime(6)   not null,
    ended_at  datetime(6),                          -- taken back, or replaced by another
    standing  tinyint       as (case when ended_at is null then 1 end) persistent,
    constraint light_override_once unique (action_id, standing),
    constraint light_override_action foreign key (action_id, city_id) references action (id, city_id),
    constraint light_override_colour check (colour in ('GREEN', 'AMBER', 'RED')),
    constraint light_override_reason check (char_length(trim(reason)) > 0),
    constraint light_override_term check (datediff(until_on, set_at) between -1 and 91)
) character set utf8mb4 collate utf8mb4_nopad_bin;

-- Who was reminded of which date: a row is written with its mail, and can be written once.
create table update_reminder (
    action_id   uuid        not null references action (id),
    due_on      date        not null,
    kind        varchar(20) not null,
    person_id   uuid        not null references person (id),
    reminded_at datetime(6) not null,
    primary key (action_id, due_on, kind),
    constraint update_reminder_kind check (kind in ('WEEK_BEFORE', 'ON_THE_DAY'))
);
