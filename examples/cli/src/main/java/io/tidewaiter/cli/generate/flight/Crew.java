package io.tidewaiter.cli.generate.flight;

import io.tidewaiter.model.AdvanceInformationBuilder;
import io.tidewaiter.model.IdentityBuilder;
import io.tidewaiter.model.Passenger;
import io.tidewaiter.model.PassengerBuilder;
import io.tidewaiter.model.TravelDocument;
import io.tidewaiter.model.TravellerAction;
import io.tidewaiter.model.TravellerRole;
import java.util.ArrayList;
import java.util.List;

/** Two pilots and eight of the cabin crew, who stand in the passenger list message of the crew and nowhere else. */
final class Crew {

    private static final int ALL = 10;

    private Crew() {}

    static List<Passenger> of(Stage stage, String control) {
        FlightPlan plan = stage.plan();
        Documents documents = new Documents(stage.chance(), plan, stage.serials());
        String prefix = Boarding.reference(plan, "API", control, 2 * stage.number() + 2);
        List<Passenger> crew = new ArrayList<>();
        for (int i = 1; i <= ALL; i++) {
            Person person = stage.from(plan.service().from());
            TravelDocument passport = documents.passport(person);
            crew.add(PassengerBuilder.builder()
                    .reference(prefix + i)
                    .lodgedAt(plan.sent())
                    .role(TravellerRole.CREW)
                    .advance(AdvanceInformationBuilder.builder()
                            .action(TravellerAction.REPORTED)
                            .identity(IdentityBuilder.builder(Documents.identity(person))
                                    .name(person.name())
                                    .build())
                            .documents(List.of(passport))
                            .flight(plan.advised())
                            .embarkedAt(plan.service().from())
                            .disembarksAt(plan.service().to())
                            .build())
                    .flights(List.of(plan.advised()))
                    .minor(false)
                    .build());
        }
        return List.copyOf(crew);
    }
}
