package id.kalimantan.figures.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ParseAndValidate;
import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.ParsingListener;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import io.quarkus.runtime.util.HashUtil;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Parses and checks documents, and remembers those that passed by their hash, within a budget of bytes. */
@ApplicationScoped
public class Documents {
    private static final Pattern DIGITS = Pattern.compile("\\d++");
    private static final int EXPECTED = 5;

    private final GraphQLSchema schema;
    private final Limits limits;
    private final boolean introspection;
    private final Cache<String, PreparedDocument> prepared;

    @Inject
    Documents(
            GraphQLSchema schema,
            Limits limits,
            @ConfigProperty(name = "figures.introspection", defaultValue = "true") boolean introspection) {
        this.schema = schema;
        this.limits = limits;
        this.introspection = introspection;
        prepared = Caffeine.newBuilder()
                .maximumWeight(CacheBudget.DOCUMENTS.bytes(limits.documentCache()))
                .weigher((String hash, PreparedDocument document) -> document.weight())
                .build();
    }

    /**
     * Parses and checks a document, unless that was done not long ago.
     *
     * @throws RequestError when the text is no document, not a valid one, or beyond a limit
     */
    public PreparedDocument prepare(String text) {
        return prepared.get(sha256(text), hash -> parse(hash, text));
    }

    /**
     * Lets the document in even when the memory is full: it counts as asked for several times, because a client will ask
     * for it by its hash. Otherwise, of documents that come once, those that came first stay.
     */
    public void expect(PreparedDocument document) {
        for (int i = 0; i < EXPECTED; i++) {
            prepared.put(document.sha256(), document);
        }
    }

    /** The document of this hash if it was prepared here not long ago. */
    public @Nullable PreparedDocument recall(String sha256) {
        return prepared.getIfPresent(sha256.toLowerCase(Locale.ROOT));
    }

    private PreparedDocument parse(String hash, String text) {
        if (DIGITS.matcher(text).results().anyMatch(run -> run.end() - run.start() > Tokens.LONGEST_NUMBER)) {
            throw tooLong();
        }
        var tokens = new Tokens();
        var environment = ParserEnvironment.newParserEnvironment()
                .document(text)
                .locale(Locale.ENGLISH)
                .parserOptions(ParserOptions.getDefaultOperationParserOptions()
                        .transform(options -> options.maxTokens(limits.tokens())
                                .maxCharacters(limits.documentLength())
                                .captureLineComments(false)
                                .readerTrackData(false)
                                .parsingListener(tokens)))
                .build();
        Document document;
        try {
            document = new Parser().parseDocument(environment);
        } catch (InvalidSyntaxException thrown) {
            throw new RequestError(List.of(Errors.of(thrown, limits)));
        }
        DocumentLimits.check(document, limits, introspection);
        List<ValidationError> problems = ParseAndValidate.validate(schema, document, Locale.ENGLISH);
        if (!problems.isEmpty()) {
            throw new RequestError(problems.stream().map(Errors::of).toList());
        }
        return new PreparedDocument(hash, document, tokens.count);
    }

    /** In lower-case hexadecimal. */
    public static String sha256(String text) {
        return HashUtil.sha256(text);
    }

    private static RequestError tooLong() {
        return new RequestError(ErrorCode.BAD_USER_INPUT, "The numbers of the document are too long.");
    }

    /**
     * Counts tokens, and refuses long numbers: the lexer spends microseconds on each digit, and converting one takes time
     * quadratic in its length.
     */
    private static final class Tokens implements ParsingListener {
        static final int LONGEST_NUMBER = 400;
        private static final int MOST_DIGITS = 4_000;
        private static final Pattern NUMBER = Pattern.compile("-?\\d.*");
        private static final Pattern HUGE_EXPONENT = Pattern.compile(".*[eE][+-]?\\d{4,}");

        int count;
        private int digits;

        @Override
        public void onToken(Token token) {
            count++;
            String text = token.getText();
            if (NUMBER.matcher(text).matches()) {
                digits += text.length();
                if (digits > MOST_DIGITS
                        || text.length() > LONGEST_NUMBER
                        || HUGE_EXPONENT.matcher(text).matches()) {
                    throw tooLong();
                }
            }
        }
    }
}
