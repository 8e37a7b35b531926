package io.tidewaiter.cli.screen;

import io.tidewaiter.cli.CommandFailure;
import io.tidewaiter.pack.Profile;
import io.tidewaiter.pack.RulePack;
import java.util.ArrayList;
import java.util.List;

/** Options that would change nothing are refused: whoever gives one believes that it does. */
final class Fitting {

    private Fitting() {}

    static void check(JudgingOptions options, Profile profile) {
        List<String> problems = new ArrayList<>();
        if (profile == Profile.PASSENGER) {
            wrong(
                    options.policy != null,
                    "--policy is for lanes of consignments; travellers have --review-policy",
                    problems);
            wrong(options.alerts.given(), "--alerts are about consignments; travellers have --watch-list", problems);
        } else {
            wrong(
                    options.reviewPolicy != null,
                    "--review-policy is for travellers; consignments have --policy",
                    problems);
            wrong(
                    !options.watchLists.isEmpty(),
                    "--watch-list is for travellers; consignments have --alerts",
                    problems);
            wrong(
                    options.alerts.given() && options.alerts.files.isEmpty(),
                    "--alert-key and --unsigned-alerts say whom to believe, and there are no --alerts",
                    problems);
        }
        if (!problems.isEmpty()) {
            String held = profile == Profile.PASSENGER ? "travellers" : "consignments";
            throw new CommandFailure(
                    "This run is about " + held + ".\n" + String.join("\n", problems) + "\nNothing was screened.");
        }
    }

    /** Packs of a course are named before anything is read. */
    static void checkTraining(JudgingOptions options, List<RulePack> packs) {
        List<String> courses = packs.stream()
                .filter(pack -> pack.handling().training())
                .map(pack -> pack.ref().toString())
                .toList();
        if (!options.training && !courses.isEmpty()) {
            throw new CommandFailure(
                    "Made for training only: " + String.join(", ", courses) + ". Add --training, or leave them out.");
        }
    }

    private static void wrong(boolean given, String problem, List<String> problems) {
        if (given) {
            problems.add(problem + ".");
        }
    }
}
