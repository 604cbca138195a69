package id.kalimantan.figures.figure;

import io.quarkus.runtime.ImageMode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.hibernate.grammars.hql.HqlLexer;
import org.hibernate.grammars.hql.HqlParser;

/**
 * Lets the native executable start with what Hibernate's parser learns from the first queries that it reads: that took
 * half of the time from the launch to the first figure.
 */
@Singleton
class HqlGrammar {
    /** One of each kind that is asked first: by Panache, of a code list, of a list of places, of figures. */
    static final List<String> QUERIES = List.of(
            "FROM Region WHERE any_of(?1, code)",
            "from AbstractMember m order by m.dimension.position, m.position, m.code",
            "select '', r, cast(null as Double) as chord from Region r where true order by r.code asc limit 51",
            FigureRepository.current(
                    "any_of(:areas, f.area) and (any_of(:divided, f.indicator.code) or f.breakdown = '')"));

    /** Static initialisation is done while the executable is built, and what it leaves behind is a part of it. */
    void learn(@Observes @Initialized(ApplicationScoped.class) Object application) {
        if (ImageMode.current() == ImageMode.NATIVE_BUILD) {
            QUERIES.forEach(HqlGrammar::parse);
        }
    }

    /** @throws ParseCancellationException when it is no HQL */
    static void parse(String hql) {
        var parser = new HqlParser(new CommonTokenStream(new HqlLexer(CharStreams.fromString(hql))));
        // as Hibernate tries first
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
        parser.setErrorHandler(new BailErrorStrategy());
        parser.statement();
    }
}
