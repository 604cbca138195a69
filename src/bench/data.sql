-- As many facilities as the agency reports for Kalimantan (465), times the factor, all over it. Nothing about them is
-- real; the offices, regions and figures are those of the dataset.
select setseed(0.5);

insert into plkk_facility (code, name, type, region, region_certainty, office, address, phone, latitude, longitude,
  coordinate_quality, agreement_from, agreement_until, verified_on, source_note, introduced_in)
select 'synthetic-' || n, 'Synthetic facility ' || n,
  (array['CLINIC', 'PUSKESMAS', 'HOSPITAL', 'PRIVATE_HOSPITAL', 'PUBLIC_HOSPITAL'])[1 + n % 5],
  regions.codes[1 + n % cardinality(regions.codes)], 'STATED', offices.codes[1 + n % cardinality(offices.codes)],
  'Jalan ' || n || ', Kalimantan', '+62 ' || 500000000 + n, -4 + 8 * random(), 109 + 10 * random(),
  (array['BUILDING', 'TOWN'])[1 + n % 2], '2024-01-01', date '2024-06-01' + n % 600, date '2024-01-01' + n % 600,
  'synthetic', 1
from generate_series(1, 465 * :factor) n,
  (select array_agg(code order by code) as codes from region where parent ~ '^\d' and is_current) regions,
  (select array_agg(code order by code) as codes from office where is_current) offices;
