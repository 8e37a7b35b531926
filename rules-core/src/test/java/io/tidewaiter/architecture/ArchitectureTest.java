package io.tidewaiter.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.tidewaiter.facts.Fact;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

@AnalyzeClasses(packages = "io.tidewaiter", importOptions = ArchitectureTest.WithoutTests.class)
class ArchitectureTest {

    /** Whichever folder of the build the test classes are in. */
    static final class WithoutTests implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/");
        }
    }

    @ArchTest
    static final ArchRule onlyTwoPackagesSeeDrools = noClasses()
            .that()
            .resideOutsideOfPackages("io.tidewaiter.internal.pack", "io.tidewaiter.internal.evaluate")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..", "org.mvel2..", "org.antlr..")
            .because("rules must be able to run without Drools one day, and its types must not leak to hosts");

    @ArchTest
    static final ArchRule theRuleLanguageStandsAlone = noClasses()
            .that()
            .resideInAPackage("io.tidewaiter.internal.rule")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.tidewaiter.internal.pack", "io.tidewaiter.internal.evaluate", "io.tidewaiter.intake")
            .because("the tree is what everything else agrees on");

    @ArchTest
    static final ArchRule theModelKnowsNothing = noClasses()
            .that()
            .resideInAPackage("io.tidewaiter.model")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.tidewaiter.facts",
                    "io.tidewaiter.pack",
                    "io.tidewaiter.internal..",
                    "io.tidewaiter.intake",
                    "io.tidewaiter")
            .because("hosts fill it in before anything else happens");

    @ArchTest
    static final ArchRule stagesGoOneWay = noClasses()
            .that()
            .resideInAPackage("io.tidewaiter.internal.evaluate")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.tidewaiter.internal.score",
                    "io.tidewaiter.internal.explain",
                    "io.tidewaiter.internal.normalise",
                    "io.tidewaiter")
            .because("a stage does not know the next one");

    @ArchTest
    static final ArchRule scoringDoesNotExplain = noClasses()
            .that()
            .resideInAPackage("io.tidewaiter.internal.score")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.tidewaiter.internal.explain", "io.tidewaiter.internal.normalise", "io.tidewaiter.intake")
            .because("a stage does not know the next one");

    @ArchTest
    static final ArchRule onlyNormaliseLooksThingsUp = noClasses()
            .that()
            .resideInAnyPackage(
                    "io.tidewaiter.internal.evaluate", "io.tidewaiter.internal.score", "io.tidewaiter.internal.rule")
            .should()
            .dependOnClassesThat()
            .haveSimpleName("ReferenceData")
            .because("rules compare fields, nothing else");

    @ArchTest
    static final ArchRule rulesNeverSeeANameOrAList = noClasses()
            .that()
            .resideInAnyPackage(
                    "io.tidewaiter.facts",
                    "io.tidewaiter.internal.evaluate",
                    "io.tidewaiter.internal.score",
                    "io.tidewaiter.internal.rule",
                    "io.tidewaiter.internal.pack")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.tidewaiter.watch", "io.tidewaiter.internal.watch", "io.tidewaiter.internal.names")
            .because("a watch list is data, and what rules see of it is a fact without a name");

    @ArchTest
    static final ArchRule nothingReadsAClockOrThrowsDice = noClasses()
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Clock.class, Random.class, SecureRandom.class, ThreadLocalRandom.class)
            .because("time is an input, and equal input gives equal bytes");

    @ArchTest
    static final ArchRule nothingPrints = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule noBareExceptions = noClasses()
            .that()
            .areNotAssignableTo(RuntimeException.class)
            .should()
            .callConstructor(RuntimeException.class, String.class)
            .orShould()
            .callConstructor(RuntimeException.class, String.class, Throwable.class)
            .orShould()
            .callConstructor(RuntimeException.class)
            .orShould()
            .callConstructor(RuntimeException.class, Throwable.class)
            .because("hosts catch types");

    @ArchTest
    static final ArchRule factsAreRecords =
            classes().that().implement(Fact.class).should().beRecords().because("nothing between the stages changes");

    @ArchTest
    static final ArchRule nothingSerialises = noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(java.io.ObjectInputStream.class, java.io.ObjectOutputStream.class)
            .because("a stream of objects is code from elsewhere");

    @ArchTest
    static final ArchRule publicClassesAreNotForExtending = classes()
            .that()
            .arePublic()
            .and()
            .areNotInterfaces()
            .and(describe(
                    "are not generated",
                    c -> !c.getSimpleName().endsWith("Builder")
                            && !c.getFullName().contains("Builder")))
            .should()
            .haveModifier(JavaModifier.FINAL)
            .orShould(com.tngtech.archunit.lang.conditions.ArchConditions.be(
                    describe("enumerations or sealed", ArchitectureTest::closed)))
            .because("what can be extended can no longer be changed");

    private static boolean closed(JavaClass type) {
        return type.isEnum()
                || type.reflect().isSealed()
                || type.isAnonymousClass()
                || type.reflect().getEnclosingClass() != null;
    }
}
