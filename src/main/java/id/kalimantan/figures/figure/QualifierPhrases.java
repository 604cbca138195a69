package id.kalimantan.figures.figure;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The phrases beside a number that qualify it. No phrase of one language means something else in the other. */
final class QualifierPhrases {
    private static final Pattern COMMA = Pattern.compile(",\\s*");

    /**
     * What stands before a number.
     *
     * @param start where the phrase begins
     */
    record Found(Wording wording, int start) {}

    private static final Map<String, Wording> BEFORE = table(Map.of(
            Wording.AT_LEAST, """
                    lebih dari, lebih daripada, lebih, di atas, diatas, melebihi, melampaui, minimal, minimum, sedikitnya,
                    paling sedikit, paling tidak, paling kurang, setidaknya, setidak-tidaknya, sekurangnya,
                    sekurang-kurangnya, tidak kurang dari, tak kurang dari, tidak kurang, tak kurang, >, >=, ≥,
                    more than, over, above, exceeding, in excess of, upwards of, at least, no less than, not less than,
                    no fewer than""",
            Wording.AT_MOST, """
                    kurang dari, di bawah, dibawah, maksimal, maksimum, maximum, paling banyak, paling tinggi,
                    sebanyak-banyaknya, setinggi-tingginya, tidak lebih dari, tak lebih dari, tidak sampai, tak sampai,
                    belum sampai, tidak mencapai, belum mencapai, <, <=, ≤,
                    less than, fewer than, under, below, at most, no more than, not more than, up to""",
            Wording.NEARLY, "hampir, nyaris, mendekati, nearly, almost, close to",
            Wording.ABOUT, """
                    sekitar, kira-kira, kurang lebih, kurang-lebih, lebih kurang, lebih-kurang, ±, +/-, ~, ≈,
                    about, around, roughly, approximately, circa, some""",
            Wording.RANGE, "berkisar, kisaran"));

    private static final Map<String, Wording> BEHIND = table(Map.of(
            Wording.AND_MORE, "lebih",
            Wording.AT_LEAST, "atau lebih, ke atas, +, or more, and more, and above",
            Wording.AT_MOST, "atau kurang, ke bawah, or less, or fewer, and below"));

    private static final Set<String> FILLERS =
            set("antara, angka, di, pada, sebesar, sebanyak, sejumlah, senilai, mencapai, total, jumlah, by, between");

    private static final Set<String> FALLS = set("""
            turun, menurun, penurunan, berkurang, menyusut, merosot, anjlok,
            fell, fallen, down, declined, decreased, dropped, decline of, decrease of, drop of""");

    private static final Set<String> COUNTED =
            set("orang, jiwa, pekerja, peserta, klaim, kasus, perusahaan, unit, proyek");

    /** After these, "lebih" compares what follows with something else, as in "lebih tinggi". */
    private static final Set<String> COMPARED = set("""
            dari, daripada, banyak, sedikit, besar, kecil, tinggi, rendah, baik, buruk, cepat, lambat, awal, dulu, lanjut,
            luas, jauh, memilih""");

    private QualifierPhrases() {}

    private static Map<String, Wording> table(Map<Wording, String> phrases) {
        return phrases.entrySet().stream()
                .flatMap(it -> split(it.getValue()).map(phrase -> Map.entry(phrase, it.getKey())))
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Set<String> set(String phrases) {
        return split(phrases).collect(toUnmodifiableSet());
    }

    private static Stream<String> split(String phrases) {
        return COMMA.splitAsStream(phrases);
    }

    /** The longest phrase that ends at a number, perhaps with a filler between them: "hampir mencapai 2 juta". */
    static Found before(TokenList tokens, int number) {
        for (int end = number; ; end--) {
            for (int start = end - TokenList.LONGEST_PHRASE; start < end; start++) {
                Wording wording = BEFORE.get(tokens.phrase(start, end));
                if (wording != null) {
                    return new Found(wording, start);
                }
            }
            if (!FILLERS.contains(tokens.text(end - 1))) {
                return new Found(Wording.PLAIN, end);
            }
        }
    }

    /** Whether a word before a number, or before its qualifier, says that something fell by it. */
    static boolean isFall(TokenList tokens, int number) {
        int end = number;
        while (FILLERS.contains(tokens.text(end - 1))) {
            end--;
        }
        return FALLS.contains(tokens.text(end - 1)) || FALLS.contains(tokens.phrase(end - 2, end));
    }

    /** What stands behind a number: "63 ribu lebih", "12.000 orang lebih". */
    static Wording behind(TokenList tokens, int end) {
        if (tokens.text(end).equals("lebih") && COMPARED.contains(tokens.text(end + 1))
                || tokens.text(end).equals("+") && tokens.isNumber(end + 1)) {
            return Wording.PLAIN;
        }
        if (COUNTED.contains(tokens.text(end)) && tokens.text(end + 1).equals("lebih") && !tokens.isWord(end + 2)) {
            return Wording.AND_MORE;
        }
        return BEHIND.getOrDefault(tokens.phrase(end, tokens.behindLongest(BEHIND.keySet(), end)), Wording.PLAIN);
    }
}
