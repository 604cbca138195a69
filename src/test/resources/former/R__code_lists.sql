insert into indicator (code, unit, name_id, name_en, definition_id, definition_en) values
  ('COVERAGE_RATE', 'PERCENT', 'Cakupan kepesertaan', 'Coverage rate',
   'Peserta aktif dibagi penyebut yang berubah dari tahun ke tahun: angkatan kerja (2023), tidak disebutkan (2024), penduduk bekerja (2025).',
   'Active participants divided by a denominator that has changed over time: labour force (2023), not stated (2024), employed population (2025).'),
  ('COVERAGE_DENOMINATOR', 'PERSON', 'Penyebut cakupan', 'Coverage denominator',
   'Jumlah orang yang menjadi penyebut cakupan kepesertaan.',
   'The number of people that the coverage rate is divided by.'),
  ('ACTIVE_PARTICIPANTS', 'PERSON', 'Peserta aktif', 'Active participants',
   'Pekerja yang iurannya dibayar.', 'Workers whose contributions are paid.'),
  ('INACTIVE_PARTICIPANTS', 'PERSON', 'Peserta non-aktif', 'Inactive participants',
   'Peserta terdaftar yang iurannya tidak dibayar.', 'Registered participants whose contributions are not paid.'),
  ('UNPROTECTED_WORKERS', 'PERSON', 'Pekerja belum terlindungi', 'Unprotected workers',
   'Pekerja yang bukan peserta aktif.', 'Workers who are not active participants.'),
  ('CONSTRUCTION_PROJECTS', 'PROJECT', 'Proyek jasa konstruksi', 'Construction projects',
   'Proyek APBD, APBN dan swasta; satuan tersendiri yang tidak pernah dijumlahkan dengan orang.',
   'Public and private construction projects: a unit of its own, never added to people.'),
  ('EMPLOYERS', 'EMPLOYER', 'Pemberi kerja', 'Employers',
   'Pemberi kerja atau badan usaha yang terdaftar.', 'Registered employers or businesses.'),
  ('CONTRIBUTIONS', 'IDR', 'Iuran', 'Contributions',
   'Iuran yang diterima dalam periode, dalam rupiah.', 'Contributions received in the period, in rupiah.'),
  ('CONTRIBUTIONS_GROWTH', 'PERCENT', 'Pertumbuhan iuran', 'Growth of contributions',
   'Kenaikan iuran terhadap periode sebelumnya sebagaimana dicetak.',
   'Growth of contributions over an earlier period, as printed.'),
  ('CLAIMS_PAID', 'IDR', 'Klaim dibayar', 'Claims paid',
   'Klaim yang dibayar dalam periode, dalam rupiah.', 'Claims paid in the period, in rupiah.'),
  ('CLAIMS_COUNT', 'CLAIM', 'Jumlah klaim', 'Number of claims',
   'Jumlah klaim yang dibayar dalam periode.', 'The number of claims paid in the period.'),
  ('BRANCH_OFFICES', 'OFFICE', 'Kantor cabang', 'Branch offices',
   'Jumlah kantor cabang menurut kantor wilayah.', 'The number of branch offices that the regional office states.'),
  ('SERVICE_UNITS', 'OFFICE', 'Unit layanan', 'Service units',
   'Jumlah unit layanan menurut kantor wilayah; tidak didefinisikan lebih lanjut.',
   'The number of service units (unit layanan) that the regional office states; not defined further.'),
  ('PLKK_FACILITIES', 'FACILITY', 'Fasilitas PLKK', 'PLKK facilities',
   'Jumlah Pusat Layanan Kecelakaan Kerja yang bekerja sama.',
   'The number of work-accident service centres under agreement.')
on conflict (code) do update set unit = excluded.unit, name_id = excluded.name_id, name_en = excluded.name_en,
  definition_id = excluded.definition_id, definition_en = excluded.definition_en;

insert into participant_segment (code, position, name_id, name_en, definition_id, definition_en, programmes) values
  ('FORMAL', 1, 'Penerima Upah (PU)', 'Wage earners (PU)', 'Pekerja formal yang menerima upah.',
   'Formal workers who receive wages.', '{JKK,JKM,JHT,JP,JKP}'),
  ('INFORMAL', 2, 'Bukan Penerima Upah (BPU)', 'Not wage earners (BPU)', 'Pekerja informal.',
   'Informal workers.', '{JKK,JKM,JHT}'),
  ('CONSTRUCTION', 3, 'Jasa Konstruksi (Jakon)', 'Construction (Jakon)', 'Pekerja jasa konstruksi.',
   'Construction workers.', '{JKK,JKM}'),
  ('MIGRANT', 4, 'Pekerja Migran Indonesia (PMI)', 'Indonesian migrant workers (PMI)',
   'Pekerja migran Indonesia; kantor wilayah melaporkannya di dalam PU.',
   'Indonesian migrant workers; the regional office has reported them inside PU.', null)
on conflict (code) do update set position = excluded.position, name_id = excluded.name_id, name_en = excluded.name_en,
  definition_id = excluded.definition_id, definition_en = excluded.definition_en, programmes = excluded.programmes;

insert into programme (code, position, name_id, name_en, definition_id, definition_en) values
  ('JKK', 1, 'Jaminan Kecelakaan Kerja', 'Work accident', 'Perawatan dan santunan akibat kecelakaan kerja.',
   'Treatment and compensation for work accidents.'),
  ('JKM', 2, 'Jaminan Kematian', 'Death', 'Santunan bagi ahli waris peserta yang meninggal bukan karena kecelakaan kerja.',
   'A benefit for the heirs of a participant whose death is not a work accident.'),
  ('JHT', 3, 'Jaminan Hari Tua', 'Old-age savings', 'Tabungan yang dibayarkan sekaligus.', 'Savings paid out as a lump sum.'),
  ('JP', 4, 'Jaminan Pensiun', 'Pension', 'Penghasilan bulanan setelah pensiun.', 'A monthly income after retirement.'),
  ('JKP', 5, 'Jaminan Kehilangan Pekerjaan', 'Job loss', 'Bantuan bagi peserta yang kehilangan pekerjaan.',
   'Support for participants who lose their job.')
on conflict (code) do update set position = excluded.position, name_id = excluded.name_id, name_en = excluded.name_en,
  definition_id = excluded.definition_id, definition_en = excluded.definition_en;

insert into facility_type (code, name_id, name_en) values
  ('PRIVATE_HOSPITAL', 'Rumah sakit swasta', 'Private hospital'),
  ('PUBLIC_HOSPITAL', 'Rumah sakit umum daerah', 'Public hospital'),
  ('MILITARY_POLICE_HOSPITAL', 'Rumah sakit TNI/Polri', 'Military or police hospital'),
  ('HOSPITAL', 'Rumah sakit', 'Hospital'),
  ('CLINIC', 'Klinik', 'Clinic'),
  ('PUSKESMAS', 'Puskesmas', 'Community health centre (puskesmas)')
on conflict (code) do update set name_id = excluded.name_id, name_en = excluded.name_en;

insert into definition (code, name_id, name_en) values
  ('LABOUR_FORCE', 'penyebut: angkatan kerja', 'denominator: labour force'),
  ('EMPLOYED_POPULATION', 'penyebut: penduduk bekerja', 'denominator: employed population'),
  ('NOT_STATED', 'penyebut tidak disebutkan', 'denominator not stated')
on conflict (code) do update set name_id = excluded.name_id, name_en = excluded.name_en;
