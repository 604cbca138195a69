package id.kalimantan.figures.release;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes files of any size with rows that are right and that nothing real is in. Facilities come town by town: nine of
 * ten lie at the town's point, as where no address is known, the tenth along a road out of it. Figures come month by
 * month, and add up.
 */
final class SyntheticFiles {
    static final String SOURCE = "synthetic,Nobody,Synthetic figures,2000,https://synthetic.example,Nobody";

    private static final int TOWNS = 300;
    private static final YearMonth FIRST = YearMonth.of(1800, 1);

    /** Indicators, each with a part or without. */
    private static final List<String> MEASURES = List.of(
            "CONTRIBUTIONS,",
            "CLAIMS_PAID,",
            "CLAIMS_PAID,JKK",
            "CLAIMS_PAID,JKM",
            "CLAIMS_PAID,JHT",
            "CLAIMS_COUNT,",
            "CLAIMS_COUNT,JKK",
            "CLAIMS_COUNT,JKM",
            "CLAIMS_COUNT,JHT");

    private static final String[] TYPES = {"CLINIC", "PUSKESMAS", "HOSPITAL", "PUBLIC_HOSPITAL"};

    private final List<String[]> regions = bundledRegions();
    private final Map<String, List<String[]>> byParent = regions.stream().collect(groupingBy(region -> region[4]));

    void writeFacilities(Path file, int count) throws IOException {
        List<String[]> provinces = byParent.getOrDefault("KALIMANTAN", List.of());
        try (var csv = new PrintWriter(Files.newBufferedWriter(file))) {
            csv.print(Csv.FACILITIES + "\n");
            for (int i = 0; i < count; i++) {
                int town = (int) ((long) i * TOWNS / count);
                String[] province = provinces.get(town % provinces.size());
                List<String[]> regencies = byParent.getOrDefault(province[0], List.of());
                double road = i % 10 == 0 ? i % 10_000 * 1e-5 : 0;
                csv.printf(
                        Locale.ROOT,
                        "synthetic-%d,Faskes Sintetis %d,%s,%s,STATED,pontianak,,,%.5f,%.5f,%s,,,,,synthetic,\n",
                        i,
                        i,
                        TYPES[i % TYPES.length],
                        regencies.get(town % regencies.size())[0],
                        within(province[7], province[9], town * 0.6180339887) + road,
                        within(province[8], province[10], town * 0.7548776662) + road,
                        i % 10 == 0 ? "BUILDING" : "TOWN");
            }
        }
    }

    /**
     * Claims and contributions of every region, whole and in parts, in one month after the other.
     *
     * @param value that of a regency
     */
    void writeFigures(Path file, int count, int value) throws IOException {
        try (var csv = new PrintWriter(Files.newBufferedWriter(file))) {
            csv.print(Csv.FIGURES + "\n");
            for (int i = 0; i < count; i++) {
                String measure = MEASURES.get(i % MEASURES.size());
                int rest = i / MEASURES.size();
                String[] region = regions.get(rest % regions.size());
                YearMonth month = FIRST.plusMonths(rest / regions.size());
                String[] indicatorAndPart = measure.split(",", -1);
                csv.print(indicatorAndPart[0] + "," + region[0] + "," + month + "," + indicatorAndPart[1] + ","
                        + value * leaves(region) + "," + (indicatorAndPart[1].isEmpty() ? "EXACT" : "ROUNDED")
                        + ",,,synthetic,,,\n");
            }
        }
    }

    private int leaves(String[] region) {
        List<String[]> below = byParent.getOrDefault(region[0], List.of());
        return below.isEmpty() ? 1 : below.stream().mapToInt(this::leaves).sum();
    }

    /** Between the bounds, and not at the edge. */
    private static double within(String from, String to, double number) {
        double low = Double.parseDouble(from) + 0.2;
        double high = Double.parseDouble(to) - 0.4;
        return low + (high - low) * (number - Math.floor(number));
    }

    private static List<String[]> bundledRegions() {
        try (var csv = BundledDataset.open("1/" + DatasetKind.REGIONS.file())) {
            return new String(csv.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
