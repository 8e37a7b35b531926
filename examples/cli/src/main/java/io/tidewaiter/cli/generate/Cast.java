package io.tidewaiter.cli.generate;

import io.tidewaiter.model.Consignment;
import java.util.List;

/**
 * A case with all it needs to be played.
 *
 * @param lesson what the trainer tells about it
 * @param twist what makes it special
 * @param trades trades in which it can happen, not empty
 */
record Cast(Lesson lesson, Case.Twist twist, List<Trade> trades) {

    Sample play(long index, World world, Chance chance) {
        var scene = Scene.set(index, chance.one(trades), world, chance);
        Consignment consignment = twist.apply(Ordinary.consignment(scene), scene);
        return new Sample(consignment, new Truth(consignment.reference(), lesson));
    }
}
