package io.tidewaiter.internal.pack;

import java.util.Optional;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.antlr4.DRL10Parser;
import org.drools.drl.parser.antlr4.DRL10Parser.CompilationUnitContext;
import org.drools.drl.parser.antlr4.DRL10ParserHelper;

/** Runs Drools' own parser (language level DRL10) and turns its complaints into problems instead of printing them. */
final class DrlTree {

    private DrlTree() {}

    /** The parse tree; empty when the text is not DRL, which is then among the problems. */
    static Optional<PackageDescr> parse(String text, Problems problems) {
        Problems first = problems.fresh();
        Optional<PackageDescr> quick = parse(text, first, PredictionMode.SLL);
        return quick.isPresent() ? quick : parse(text, problems, PredictionMode.LL);
    }

    /** The quick mode reads every rule it accepts as the full one does; what it does not accept the full one has to judge. */
    private static Optional<PackageDescr> parse(String text, Problems problems, PredictionMode mode) {
        DRL10Parser parser = DRL10ParserHelper.createDrlParser(text);
        Listener listener = new Listener(problems);
        Lexer lexer = (Lexer) parser.getTokenStream().getTokenSource();
        lexer.removeErrorListeners();
        lexer.addErrorListener(listener);
        parser.getInterpreter().setPredictionMode(mode);
        parser.removeErrorListeners();
        parser.addErrorListener(listener);
        return tree(parser, problems);
    }

    private static Optional<PackageDescr> tree(DRL10Parser parser, Problems problems) {
        try {
            CompilationUnitContext unit = parser.compilationUnit();
            return problems.hasErrors()
                    ? Optional.empty()
                    : Optional.of(
                            DRL10ParserHelper.compilationUnitContext2PackageDescr(unit, parser.getTokenStream(), null));
        } catch (RuntimeException e) {
            // The parser has holes of its own; a rule it trips over is refused like any other it does not accept.
            problems.error(0, "Text that Drools cannot read", "Compare the file with docs/authoring.md.");
            return Optional.empty();
        }
    }

    /** Keeps the first complaint: what follows it is usually the parser losing its way. */
    private static final class Listener extends BaseErrorListener {

        private final Problems problems;

        Listener(Problems problems) {
            this.problems = problems;
        }

        @Override
        @SuppressWarnings("rawtypes")
        public void syntaxError(
                Recognizer recognizer, Object offending, int line, int column, String message, RecognitionException e) {
            if (!problems.hasErrors()) {
                problems.error(line, DroolsMessages.found(message), DroolsMessages.advice(message));
            }
        }
    }
}
