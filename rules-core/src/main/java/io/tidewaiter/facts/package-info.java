/** The words a rule may use: flat, typed, derived records. The author's vocabulary page is made from them. */
@org.jspecify.annotations.NullMarked
package io.tidewaiter.facts;
