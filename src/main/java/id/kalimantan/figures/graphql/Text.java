package id.kalimantan.figures.graphql;

import graphql.language.Document;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.language.StringValue;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;

/** Refuses what is no text: NUL, which PostgreSQL cannot store, and halves of surrogate pairs, which UTF-8 cannot. */
public final class Text {
    private static final NodeVisitorStub LITERALS = new NodeVisitorStub() {
        @Override
        @SuppressWarnings("rawtypes") // as it is declared
        public TraversalControl visitStringValue(StringValue literal, TraverserContext<Node> context) {
            check(literal.getValue());
            return TraversalControl.CONTINUE;
        }
    };

    private Text() {}

    /** @throws RequestError when it is none */
    public static String check(String text) {
        boolean wrong = text.codePoints()
                .anyMatch(point -> point == 0 || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
        if (wrong) {
            throw new RequestError(
                    ErrorCode.BAD_USER_INPUT, "A text must not contain NUL or half of a surrogate pair.");
        }
        return text;
    }

    /** Checks the literals of a document. */
    static void check(Document document) {
        new NodeTraverser().preOrder(LITERALS, document);
    }
}
