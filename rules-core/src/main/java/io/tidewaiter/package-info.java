/** The door and the answer: a profiler takes a subject and gives an assessment that explains itself. */
@org.jspecify.annotations.NullMarked
package io.tidewaiter;
