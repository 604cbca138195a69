/**
 * The outlines of regencies and cities, loaded when a map needs them. Degrees are drawn as they are: Kalimantan lies on
 * the equator, where a degree east is as long as a degree north.
 */
export async function boundaries(codes) {
  const response = await fetch("regions.geojson?level=REGENCY,CITY");
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const { features: all, attribution } = await response.json();
  const features = all.filter(({ properties }) => codes.has(properties.code));
  const shapes = features.map(({ properties: { code }, geometry }) => [code, polygons(geometry)]);
  const points = shapes.flatMap(([, polygons_]) => polygons_.flat(2));
  if (points.length === 0) throw new Error("no boundaries");
  const box = bounds(points);
  const [width, height] = [box.east - box.west, box.north - box.south];
  const scale = 1000 / width;
  const place = ([east, north]) => [((east - box.west) * scale).toFixed(1), ((box.north - north) * scale).toFixed(1)];
  const path = (rings) => rings.map((ring) => `M${ring.map((point) => place(point).join(" ")).join("L")}Z`).join("");
  const label = (polygons_) => {
    const { east, west, north, south } = bounds(polygons_.map(([outline]) => outline).reduce(longer));
    return [(((east + west) / 2 - box.west) / width) * 100, ((box.north - (north + south) / 2) / height) * 100];
  };
  return {
    attribution,
    viewBox: `0 0 1000 ${(height * scale).toFixed(1)}`,
    ratio: `${width} / ${height}`,
    outlines: Object.fromEntries(shapes.map(([code, polygons_]) => [code, polygons_.map(path).join("")])),
    labels: Object.fromEntries(shapes.map(([code, polygons_]) => [code, label(polygons_)])),
  };
}

const polygons = ({ type, coordinates }) => (type === "Polygon" ? [coordinates] : coordinates);

const longer = (one, other) => (other.length > one.length ? other : one);

function bounds(points) {
  const box = { west: Infinity, east: -Infinity, south: Infinity, north: -Infinity };
  for (const [east, north] of points) {
    box.west = Math.min(box.west, east);
    box.east = Math.max(box.east, east);
    box.south = Math.min(box.south, north);
    box.north = Math.max(box.north, north);
  }
  return box;
}
