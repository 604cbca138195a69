package id.kalimantan.figures.release;

import jakarta.enterprise.context.RequestScoped;

/** The release that the subscriptions which are executed in this request are told of. */
@RequestScoped
public class Occasion {
    private int release;

    public void begin(int number) {
        release = number;
    }

    /** Whether there is something to tell; otherwise a subscription is only tried. */
    boolean isGiven() {
        return release > 0;
    }

    int release() {
        return release;
    }
}
