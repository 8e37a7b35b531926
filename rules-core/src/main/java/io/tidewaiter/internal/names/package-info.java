/** Names of persons made comparable: romanised, split into parts, aligned part by part. Facts and rules never see any of it. */
@NullMarked
package io.tidewaiter.internal.names;

import org.jspecify.annotations.NullMarked;
