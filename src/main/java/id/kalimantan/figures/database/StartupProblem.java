package id.kalimantan.figures.database;

/** Why the application can't start, in words that tell whoever started it what to do. */
final class StartupProblem extends RuntimeException {
    private static final long serialVersionUID = 1;

    StartupProblem(String whatToDo) {
        super(whatToDo);
    }

    StartupProblem(String whatToDo, Throwable cause) {
        super(whatToDo, cause);
    }
}
