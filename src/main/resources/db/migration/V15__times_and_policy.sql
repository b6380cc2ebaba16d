-- Days, what waiting costs, and the sides of a policy analysis matrix are never below zero.
alter table figure add constraint figure_not_negative
    check (kind not in ('STAGE_TIME', 'STAGE_DELAY', 'POLICY') or value >= 0);

-- Stages are added one by one now: those of a published version are as frozen as its figures.
delimiter //
create trigger study_stage_added_to_a_draft before insert on study_stage for each row
begin
    if exists (select * from study_version v
            where v.study_id = new.study_id and v.number = new.version and v.status = 'PUBLISHED') then
        signal sqlstate '45000' set message_text = 'A published version is frozen';
    end if;
end //

create trigger study_stage_changed_in_a_draft before update on study_stage for each row
begin
    if exists (select * from study_version v
            where v.study_id = old.study_id and v.number = old.version and v.status = 'PUBLISHED') then
        signal sqlstate '45000' set message_text = 'A published version is frozen';
    end if;
end //

create trigger study_stage_removed_from_a_draft before delete on study_stage for each row
begin
    if exists (select * from study_version v
            where v.study_id = old.study_id and v.number = old.version and v.status = 'PUBLISHED') then
        signal sqlstate '45000' set message_text = 'A published version is frozen';
    end if;
end //
delimiter ;
