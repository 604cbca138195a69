#!/usr/bin/env python3
"""Reads /structure.xml and /figures.csv?format=sdmx-csv of a running server with sdmx1, an SDMX library of others.

    pip install sdmx1
    src/test/sdmx/check.py http://localhost:8080
"""
import csv
import io
import sys
import urllib.request

import sdmx

server = sys.argv[1] if len(sys.argv) > 1 else "http://localhost:8080"


def get(path):
    return urllib.request.urlopen(server + path).read()


structure = sdmx.read_sdmx(io.BytesIO(get("/structure.xml")))
flow = structure.dataflow["FIGURES"]
data = get("/figures.csv?format=sdmx-csv")
rows = list(csv.DictReader(io.StringIO(data.decode())))
message = sdmx.reader.get_reader_for_media_type("application/vnd.sdmx.data+csv;version=2.0.0")().convert(
    io.BytesIO(data), structure=flow.structure
)
observations = message.data[0].obs

assert len(observations) == len(rows) > 0
for observation, row in zip(observations, rows):
    for key in observation.dimension.values.values():
        assert row[key.id] == str(key.value), key
        enumerated = key.value_for.local_representation.enumerated
        assert enumerated is None or row[key.id] in enumerated, key
    assert str(observation.value or "") == row["OBS_VALUE"]
print(f"sdmx1 read {len(structure.codelist)} code lists and {len(observations)} observations of {rows[0]['STRUCTURE_ID']}")
