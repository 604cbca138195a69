-- What readers see change with a release: of each series that shows another figure than before, the keys of both figures.
create table headline (
  release  int  not null references release,
  position int  not null,
  before   text,
  after    text,
  primary key (release, position),
  check (num_nonnulls(before, after) > 0)
);
