package io.tidewaiter.internal.intake.edifact;

import java.util.Set;

/** The tags of PAXLST and PNRGOV, of all their releases. */
final class Tags {

    static final Set<String> KNOWN = Set.of(
            "ABI", "ADD", "APD", "ATT", "AUT", "BGM", "CNT", "COM", "CPI", "CTA", "DAT", "DOC", "DTM", "EBD", "EMP",
            "EQN", "ERC", "ERP", "FAR", "FOP", "FTI", "FTX", "GEI", "GID", "IFD", "IFT", "LOC", "LTS", "MEA", "MON",
            "MSG", "NAD", "NAT", "ORG", "PDI", "PDT", "PTK", "QTY", "RCI", "REF", "RFF", "RPI", "SAC", "SRC", "SSD",
            "SSR", "TBD", "TDT", "TIF", "TKT", "TRA", "TRI", "TVL", "TXD", "UNH", "UNS", "UNT");

    private Tags() {}
}
