import type {CourseConfigInput} from './src/core/course/config';

/** The one file that makes this site your own. Each key can be overridden by an environment variable. */
const config: CourseConfigInput = {
  title: 'Machine learning infrastructure',
  tagline: 'Build, serve and watch over models, from the first tensor to production.',
  description:
    'An open course for engineers who run machine-learning systems: frameworks, training, serving, monitoring and the platform beneath them.',
  url: 'https://lectern-course.github.io',
  baseUrl: '/',
  courseId: 'ml-infrastructure',
  repository: 'https://github.com/lectern-course/lectern',
  branch: 'main',
  modules: 'all',
  tabFamilies: {
    framework: {
      label: 'Framework',
      options: ['PyTorch', 'TensorFlow', 'Keras', 'JAX', 'ONNX Runtime'],
    },
    os: {label: 'Operating system', options: ['Linux', 'macOS', 'Windows']},
  },
  reportMistake: 'issues',
  locale: 'en',
};

export default config;
