/** Work on a stream with several threads and results in the order of the stream; knows nothing of what the work is. */
@NullMarked
package io.tidewaiter.internal.batch;

import org.jspecify.annotations.NullMarked;
