package io.tidewaiter.internal.policy;

import io.tidewaiter.LanePolicy.RandomShare;
import io.tidewaiter.ReviewPolicy;
import java.util.Set;

/** A review policy as it was written. */
final class ReviewPolicyTree {

    private static final ReviewPolicy STANDARD = ReviewPolicy.standard();

    private final Fields fields;

    ReviewPolicyTree(Fields fields) {
        this.fields = fields;
    }

    ReviewPolicy policy() {
        fields.known(fields.root(), "", Set.of("id", "version", "points", "groups", "minors", "random"));
        String id = fields.named("id", "review-unit");
        String version = fields.named("version", "1.0.0");
        int points = fields.number(fields.root(), "", "points", STANDARD.points());
        int groups = fields.number(fields.root(), "", "groups", STANDARD.groups());
        boolean minors = fields.truth("minors", STANDARD.minors());
        RandomShare random = fields.random(STANDARD.random());
        return fields.orElseThrow(fields.attempt(() -> new ReviewPolicy(id, version, points, groups, minors, random)));
    }
}
