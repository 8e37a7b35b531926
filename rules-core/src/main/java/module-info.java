/** Risk scores that explain themselves, for consignments and passenger journeys. */
@SuppressWarnings("module") // The catalogue is built after the library and is not there when this is compiled.
module io.tidewaiter.core {
    requires com.anyascii;
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.dataformat.csv;
    requires com.fasterxml.jackson.dataformat.yaml;
    requires io.xlate.staedi;
    requires java.xml;
    requires org.antlr.antlr4.runtime;
    requires org.apache.commons.text;
    requires org.drools.compiler;
    requires org.drools.core;
    requires org.drools.drl.ast;
    requires org.drools.drl.parser;
    requires org.drools.kiesession;
    requires org.drools.mvel;
    requires org.kie.api;
    requires org.kie.internal.api;
    requires org.slf4j;
    requires static io.soabase.recordbuilder.core;
    requires static transitive java.compiler;
    requires static transitive org.jspecify;

    exports io.tidewaiter;
    exports io.tidewaiter.alerts;
    exports io.tidewaiter.audit;
    exports io.tidewaiter.checks;
    exports io.tidewaiter.facts;
    exports io.tidewaiter.intake;
    exports io.tidewaiter.model;
    exports io.tidewaiter.outcomes;
    exports io.tidewaiter.pack;
    exports io.tidewaiter.retention;
    exports io.tidewaiter.testing;
    exports io.tidewaiter.watch;
    // What the build of the catalogue writes down, and the catalogue reads.
    exports io.tidewaiter.internal.compiled to
            io.tidewaiter.catalog;
}
