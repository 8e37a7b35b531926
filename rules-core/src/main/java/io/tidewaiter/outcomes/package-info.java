/** What examinations found, counted by rule. Figures for people who look after packs; nothing here changes a rule or a weight. */
@NullMarked
package io.tidewaiter.outcomes;

import org.jspecify.annotations.NullMarked;
