-- Every server hears of a release at the moment at which its transaction commits, and never of one that does not.
create function announce_release() returns trigger language plpgsql as $$
begin
  perform pg_notify('release_published', cast(new.number as text));
  return null;
end $$;

create trigger release_published after insert on release for each row execute function announce_release();
