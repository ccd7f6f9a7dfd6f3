declare module '*.woff2' {
  /** The address under which the bundler publishes the file. */
  const address: string;
  export default address;
}
