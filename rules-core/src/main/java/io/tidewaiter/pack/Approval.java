package io.tidewaiter.pack;

import java.time.LocalDate;

/**
 * Who answers for a pack about passengers: two persons or roles besides its author, one of them for the law.
 *
 * @param author who wrote it
 * @param approver who approved its rules and weights; never the author
 * @param legal who found that the law allows it; never the author
 * @param on day of the approval
 */
public record Approval(String author, String approver, String legal, LocalDate on) {}
