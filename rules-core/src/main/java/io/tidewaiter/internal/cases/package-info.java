/** Runs the cases of a pack: is each rule true, quiet or unknown where its author says so? */
@NullMarked
package io.tidewaiter.internal.cases;

import org.jspecify.annotations.NullMarked;
