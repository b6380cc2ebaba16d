-- A stage can be renamed with the actor types in it: those of a published version are as frozen as its figures.
delimiter //
create trigger study_actor_changed_in_a_draft before update on study_actor for each row
begin
    if exists (select * from study_version v
            where v.study_id = old.study_id and v.number = old.version and v.status = 'PUBLISHED') then
        signal sqlstate '45000' set message_text = 'A published version is frozen';
    end if;
end //

create trigger study_actor_removed_from_a_draft before delete on study_actor for each row
begin
    if exists (select * from study_version v
            where v.study_id = old.study_id and v.number = old.version and v.status = 'PUBLISHED') then
        signal sqlstate '45000' set message_text = 'A published version is frozen';
    end if;
end //
delimiter ;
