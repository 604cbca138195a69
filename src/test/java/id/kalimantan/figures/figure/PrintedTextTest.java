package id.kalimantan.figures.figure;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kalimantan.figures.graphql.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1.953.661 orang; 1953661; 1",
                "1,953,661 workers; 1953661; 1",
                "Rp5.060.579.420.000 pada tahun; 5060579420000; 10000",
                "Rp5.060.579.420.000,00; 5060579420000.00; 0.01",
                "63.000 klaim; 63000; 1000",
                "63 ribu klaim; 63000; 1000",
                "63rb klaim; 63000; 1000",
                "3,2 juta; 3200000; 100000",
                "3,2jt; 3200000; 100000",
                "3.20 million; 3200000; 10000",
                "Rp. 113,7 miliar; 113700000000; 100000000",
                "Rp 20 milyar; 20000000000; 1000000000",
                "Rp5 M; 5000000000; 1000000000",
                "Rp 1,07 Triliun; 1070000000000; 10000000000",
                "Rp5,06T; 5060000000000; 10000000000",
                "IDR 5.06 trillion; 5060000000000; 10000000000",
                "Rp3 miliar 24 juta; 3024000000; 1000000",
                "Rp5 triliun 60 miliar 579 juta 420 ribu; 5060579420000; 10000",
                "dua Rumah Sakit (RS); 2; 1",
                "dua ratus lima puluh tiga orang; 253; 1",
                "tiga puluh dua juta; 32000000; 1000000",
                "1. 482 ora (text cut); 1482; 1",
                "minus 3,1 ribu; -3100; 100"
            })
    void aNumberIsReadToItsLastSignificantDigit(String text, BigDecimal value, BigDecimal digit) {
        PrintedNumber number = new PrintedText(text).numbers().get(0);

        assertEquals(value, number.value());
        assertEquals(0, digit.compareTo(number.digit()), number::words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "45,34 persen; 45.34; 0.01",
                "54,72 %; 54.72; 0.01",
                "80%; 80; 1",
                "46.2 per cent; 46.2; 0.1",
                "46.20 percent; 46.20; 0.01",
                "45.34 persen; 45.34; 0.01",
                "-3,1 persen; -3.1; 0.1",
                "100; 100; 1"
            })
    void theZerosOfAPercentageAreSignificant(String text, BigDecimal value, BigDecimal digit) {
        PrintedNumber number = new PrintedText(text).numbers(Unit.PERCENT).get(0);

        assertEquals(value, number.value());
        assertEquals(digit, number.digit());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1.003 triliun; 1003000000000000 1003000000000",
                "1,003 triliun; 1003000000000",
                "1,003 trillion; 1003000000000 1003000000000000",
                "1.003 trillion; 1003000000000",
                "63.680; 63680 63.680",
                "63,680; 63.680 63680",
                "63.680,5; 63680.5",
                "1,953,661 orang; 1953661",
                "0,500; 0.500",
                "1.2.3; ''"
            })
    void aLoneSeparatorMayBeOfEitherLanguage(String text, String values) {
        assertEquals(values, values(new PrintedText(text).numbers()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "63.680; PERSON; 63680",
                "63,680; PERSON; 63680",
                "63.000; CLAIM; 63000",
                "58,95 persen (760.635 orang); PERSON; 760635",
                "58,95 persen dari 760 ribu orang; PERCENT; 58.95",
                "Rp604 juta untuk 3.294 pekerja; PERSON; 3294",
                "Rp604 juta atau 41,5 persen; IDR; 604000000"
            })
    void theUnitTellsWhichNumberIsMeant(String text, Unit unit, String values) {
        assertEquals(values, values(new PrintedText(text).numbers(unit)));
    }

    private static String values(List<PrintedNumber> numbers) {
        return numbers.stream().map(it -> it.value().toPlainString()).collect(joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "63.680 pemberi kerja; PLAIN; EXACT",
                "63.000 klaim; PLAIN; ROUNDED",
                "63 ribu klaim; PLAIN; ROUNDED",
                "tahun ini 40 persen; PLAIN; EXACT",
                "menargetkan cakupan hingga 160.000 pekerja; PLAIN; ROUNDED",
                "lebih dari 63.680 pemberi kerja; AT_LEAST; AT_LEAST",
                "lebih Rp1 triliun; AT_LEAST; AT_LEAST",
                "mencapai di atas 80 persen; AT_LEAST; AT_LEAST",
                "minimal 63.680; AT_LEAST; AT_LEAST",
                "sedikitnya 63.680; AT_LEAST; AT_LEAST",
                "sekurang-kurangnya sebanyak 63.680; AT_LEAST; AT_LEAST",
                "paling sedikit 63.680; AT_LEAST; AT_LEAST",
                "tidak kurang dari 63.680; AT_LEAST; AT_LEAST",
                ">80%; AT_LEAST; AT_LEAST",
                "more than 63,680; AT_LEAST; AT_LEAST",
                "over 63,680; AT_LEAST; AT_LEAST",
                "at least 63,680; AT_LEAST; AT_LEAST",
                "63,000 or more; AT_LEAST; AT_LEAST",
                "63 ribu lebih; AND_MORE; AT_LEAST",
                "Rp520,293 miliar lebih; AND_MORE; AT_LEAST",
                "12.000 orang lebih.; AND_MORE; AT_LEAST",
                "11,72 persen lebih tinggi; PLAIN; EXACT",
                "12.345 orang lebih memilih; PLAIN; EXACT",
                "kurang dari 50%; AT_MOST; AT_MOST",
                "tingkat kepesertaan di bawah 50%; AT_MOST; AT_MOST",
                "maksimal 50%; AT_MOST; AT_MOST",
                "paling banyak 50%; AT_MOST; AT_MOST",
                "tidak lebih dari 50%; AT_MOST; AT_MOST",
                "belum mencapai 50%; AT_MOST; AT_MOST",
                "less than 50%; AT_MOST; AT_MOST",
                "under 50%; AT_MOST; AT_MOST",
                "hampir 2 juta; NEARLY; AT_MOST",
                "hampir mencapai Rp2 triliun; NEARLY; AT_MOST",
                "nearly 2 million; NEARLY; AT_MOST",
                "almost 2 million; NEARLY; AT_MOST",
                "sekitar 465.940 pekerja; ABOUT; APPROXIMATE",
                "kurang lebih 465.940; ABOUT; APPROXIMATE",
                "kira-kira 465.940; ABOUT; APPROXIMATE",
                "berkisar 32,07 persen; ABOUT; APPROXIMATE",
                "pada kisaran 60 ribuan; ABOUT; APPROXIMATE",
                "±465.940; ABOUT; APPROXIMATE",
                "about 42%; ABOUT; APPROXIMATE",
                "around 42%; ABOUT; APPROXIMATE",
                "roughly 42%; ABOUT; APPROXIMATE",
                "50.000-an; DECADE; APPROXIMATE",
                "50 ribuan penerima upah; DECADE; APPROXIMATE",
                "50-an ribu; DECADE; APPROXIMATE",
                "1,5–2 juta; RANGE; RANGE",
                "ratusan ribu pekerja; MAGNITUDE; RANGE"
            })
    void theWordsBesideANumberQualifyIt(String text, Wording wording, Qualifier qualifier) {
        PrintedNumber number = new PrintedText(text).numbers().get(0);

        assertEquals(wording, number.wording());
        assertEquals(qualifier, number.qualifier());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "63.680 orang; 63680; 63680; PRINTED",
                "63.000 klaim; 62500; 63500; PRINTED",
                "Rp5,06 triliun; 5055000000000; 5065000000000; PRINTED",
                "45,34 persen; 45.335; 45.345; PRINTED",
                "lebih dari 56 ribu; 56000; -; PRINTED",
                "63 ribu lebih; 63000; -; PRINTED",
                "hampir 2 juta; -; 2000000; PRINTED",
                "di bawah 50%; -; 50; PRINTED",
                "sekitar 42 persen; 41; 43; ASSUMED",
                "sekitar 465.940; 461280.6; 470599.4; ASSUMED",
                "sekitar 1,8 juta; 1700000; 1900000; ASSUMED",
                "50.000-an; 50000; 60000; PRINTED",
                "50 ribuan; 50000; 60000; PRINTED",
                "63 ribuan; 63000; 64000; PRINTED",
                "ratusan ribu; 100000; 1000000; PRINTED",
                "belasan ribu; 11000; 20000; PRINTED",
                "ribuan; 1000; 1000000; PRINTED",
                "tens of thousands; 10000; 100000; PRINTED",
                "65 sampai 68 persen; 65; 68; PRINTED",
                "berkisar antara 65 sampai 68 persen; 65; 68; PRINTED",
                "sekitar 65-68 persen; 64; 69; ASSUMED",
                "910.000 hingga 911.000; 910000; 911000; PRINTED",
                "1,5–2 juta; 1500000; 2000000; PRINTED",
                "900 ribu sampai dengan 1,1 juta; 900000; 1100000; PRINTED",
                "Rp1,5 miliar-Rp2 miliar; 1500000000; 2000000000; PRINTED",
                "antara 65 dan 68 persen; 65; 68; PRINTED",
                "1.5 to 2 million; 1500000; 2000000; PRINTED"
            })
    void theWordsSayWhereTheTrueValueLies(String text, BigDecimal low, BigDecimal high, PrecisionBasis basis) {
        PrintedNumber number = new PrintedText(text).numbers().get(0);

        assertEquals(
                words(low, high),
                words(number.interval().low(), number.interval().high()));
        assertEquals(basis, number.basis());
    }

    private static String words(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        return words(low) + " to " + words(high);
    }

    private static String words(@Nullable BigDecimal bound) {
        return bound == null ? "any" : bound.stripTrailingZeros().toPlainString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "86,40% hingga Oktober 2024; 86.40 2024",
                "46,2% hingga 2024; 46.2 2024",
                "46,2% hingga 100 kasus; 46.2 100",
                "1.826 hingga 2024; 1826 2024",
                "1.826 kasus hingga 3.000; 1826 3000",
                "naik dari 46,33 persen menjadi 45,34 persen; 46.33 45.34",
                "12.200 warga dari 122 desa; 12200 122",
                "68 sampai 65 persen; 68 65"
            })
    void twoNumbersAreNoRangeUnlessTheWordsMakeThemOne(String text, String values) {
        assertEquals(values, values(new PrintedText(text).numbers(Language.ID)));
    }

    /** How each language and wording is printed. */
    private static final Map<Language, Map<Wording, List<String>>> PHRASES = Map.of(
            Language.ID,
            Map.of(
                    Wording.PLAIN, List.of("%s", "sebanyak %s pekerja", "(%s orang)"),
                    Wording.AT_LEAST, List.of("lebih dari %s", "sedikitnya %s", "di atas %s orang"),
                    Wording.AND_MORE, List.of("%s lebih", "mencapai %s lebih pekerja"),
                    Wording.AT_MOST, List.of("kurang dari %s", "maksimal %s", "di bawah %s orang"),
                    Wording.NEARLY, List.of("hampir %s", "hampir mencapai %s orang"),
                    Wording.ABOUT, List.of("sekitar %s", "kurang lebih %s", "berkisar di angka %s")),
            Language.EN,
            Map.of(
                    Wording.PLAIN, List.of("%s", "a total of %s workers", "(%s people)"),
                    Wording.AT_LEAST, List.of("more than %s", "over %s workers", "at least %s"),
                    Wording.AT_MOST, List.of("less than %s", "at most %s workers", "no more than %s"),
                    Wording.NEARLY, List.of("nearly %s", "almost %s workers"),
                    Wording.ABOUT, List.of("about %s", "around %s workers", "roughly %s")));

    /** A text that prints a number, and how it does. */
    record Print(Language language, Wording wording, String pattern) {}

    @Provide
    Arbitrary<Print> prints() {
        return Arbitraries.of(PHRASES.entrySet().stream()
                .flatMap(language -> language.getValue().entrySet().stream()
                        .flatMap(wording -> wording.getValue().stream()
                                .map(pattern -> new Print(language.getKey(), wording.getKey(), pattern))))
                .toList());
    }

    @Property
    void whatIsPrintedIsReadBack(
            @ForAll @BigRange(min = "0", max = "999999999999999") @Scale(0) BigDecimal number,
            @ForAll NumberStyle style,
            @ForAll("prints") Print print) {
        RoundingMode rounding =
                switch (print.wording) {
                    case AT_LEAST, AND_MORE -> RoundingMode.FLOOR;
                    case AT_MOST, NEARLY -> RoundingMode.CEILING;
                    default -> RoundingMode.HALF_UP;
                };
        String text = print.pattern.formatted(
                style == NumberStyle.FULL
                        ? NumberText.full(number, print.language)
                        : NumberText.compact(number, print.language, rounding));

        PrintedNumber read = new PrintedText(text).numbers(print.language).get(0);

        assertEquals(print.wording, read.wording(), text);
        assertTrue(read.interval().contains(number), text);
        assertTrue(style == NumberStyle.COMPACT || read.value().compareTo(number) == 0, text);
    }

    @Property
    void bothLanguagesAreAmongTheReadingsOfATextInEither(
            @ForAll @BigRange(min = "0", max = "999999999999999") @Scale(0) BigDecimal number,
            @ForAll("prints") Print print) {
        String text = print.pattern.formatted(NumberText.full(number, print.language));

        List<PrintedNumber> read = new PrintedText(text).numbers(Unit.PERSON);

        assertEquals(List.of(number), read.stream().map(PrintedNumber::value).toList(), text);
    }

    @Property
    void aRangeIsReadBackFromItsTwoEnds(
            @ForAll @BigRange(min = "1", max = "999999999") @Scale(0) BigDecimal low,
            @ForAll @BigRange(min = "1", max = "999999999") @Scale(0) BigDecimal width,
            @ForAll Language language) {
        BigDecimal high = low.add(width);
        String text = NumberText.full(low, language)
                + language.choose(" hingga ", " to ")
                + NumberText.full(high, language)
                + language.choose(" orang", " people");

        PrintedNumber read = new PrintedText(text).numbers(language).get(0);

        assertTrue(read.isBetween(low, high), text);
    }

    @Property
    void aFigureOfOursIsReadBack(
            @ForAll @BigRange(min = "0", max = "999999999999999") @Scale(0) BigDecimal number,
            @ForAll Language language,
            @ForAll NumberStyle style,
            @ForAll("published") Qualifier qualifier) {
        Figure figure = Sample.of("CONTRIBUTIONS", "2024", number.toPlainString())
                .qualifier(qualifier)
                .figure();
        String text = FigureText.formatted(figure, language, style);

        PrintedNumber read = new PrintedText(text).numbers(language).get(0);

        assertEquals(UnitMark.MONEY, read.mark());
        assertTrue(read.interval().contains(number), text);
        assertEquals(qualifier == Qualifier.AT_LEAST, read.wording() == Wording.AT_LEAST && !text.startsWith("over"));
        assertEquals(qualifier == Qualifier.AT_MOST, read.wording() == Wording.AT_MOST);
    }

    @Provide
    Arbitrary<Qualifier> published() {
        return Arbitraries.of(Qualifier.values()).filter(it -> it != Qualifier.MISSING);
    }

    @Property
    void anythingCanBeRead(@ForAll("scraps") String text) {
        for (PrintedNumber number : new PrintedText(text).numbers()) {
            assertTrue(number.low().compareTo(number.high()) <= 0, text);
            assertTrue(number.wording().allows(number.qualifier()) || number.wording() == Wording.PLAIN, text);
            assertTrue(number.interval().overlaps(new Interval(number.low(), number.high())), text);
        }
    }

    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.of(
                        "1",
                        "482",
                        "1.953.661",
                        "5,06",
                        "2024",
                        "0",
                        "..",
                        "9".repeat(50),
                        "dua",
                        "puluh",
                        "ratus",
                        "rp",
                        "idr",
                        "m",
                        "juta",
                        "ribu",
                        "ribuan",
                        "miliar",
                        "million",
                        "-an",
                        "an",
                        "%",
                        "persen",
                        "per",
                        "cent",
                        "-",
                        "–",
                        "minus",
                        "hingga",
                        "sampai",
                        "to",
                        "antara",
                        "dan",
                        "dari",
                        "lebih",
                        "kurang",
                        "hampir",
                        "sekitar",
                        "di",
                        "mencapai",
                        "turun",
                        "ratusan",
                        "hundreds",
                        "of",
                        "+",
                        ">",
                        "orang",
                        "(",
                        "İ",
                        "🙂")
                .list()
                .ofMaxSize(12)
                .flatMap(words -> Arbitraries.of("", " ").map(space -> String.join(space, words)));
    }
}
