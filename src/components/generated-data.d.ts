/* What the course plugin writes for the pages. */

declare module '@generated/lectern-course/default/course.json' {
  const course: import('../core/course/props').CourseProp;
  export default course;
}

declare module '@generated/lectern-course/default/addresses.json' {
  const pages: readonly import('./NotFoundPage/nearest-page').AddressedPage[];
  export default pages;
}
